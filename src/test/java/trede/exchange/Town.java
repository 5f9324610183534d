package trede.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The exchange folder of one small town: An, Bilal and Chantal, and what is told about them.
final class Town {

    private final Path folder;

    Town(Path folder) {
        this.folder = folder;
    }

    static Town of(Path folder) {
        return new Town(folder)
                .people("an,Peeters,An,1980-05-17", "bilal,El Amrani,Bilal,1995-02-28", "chantal,Dubois,Chantal,1970");
    }

    Path folder() {
        return folder;
    }

    Town people(String... rows) {
        return file("persons.csv", "person,family_name,given_name,birth_date", rows);
    }

    Town benefits(String... rows) {
        return file("benefits.csv", "person,kind,category,from,until", rows);
    }

    Town file(String name, String header, String... rows) {
        return text(
                name, header + "\n" + String.join("\n", rows) + (rows.length == 0 ? "" : "\n"), StandardCharsets.UTF_8);
    }

    Town text(String name, String text, Charset charset) {
        try {
            Files.write(folder.resolve(name), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Town without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
