package trede.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import trede.exchange.reading.Finding;
import trede.web.Words;

/// Everything found wrong, written to a file; the first of it kept for the screen.
final class ImportReport implements Consumer<Finding>, AutoCloseable {

    private final Path file;
    private final Words words;
    private final int shown;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long totalProblems;
    private long totalWarnings;
    private @Nullable Writer writer;

    ImportReport(Path file, Words words, int shown) {
        this.file = file;
        this.words = words;
        this.shown = shown;
    }

    @Override
    public void accept(Finding finding) {
        String said = finding.say(words);
        var first = finding.isProblem() ? problems : warnings;
        if (first.size() < shown) {
            first.add(said);
        }
        totalProblems += finding.isProblem() ? 1 : 0;
        totalWarnings += finding.isProblem() ? 0 : 1;
        write(said);
    }

    long problems() {
        return totalProblems;
    }

    /// What it came to; nothing is added afterwards.
    ImportFindings findings() {
        close();
        return new ImportFindings(
                List.copyOf(problems),
                totalProblems,
                List.copyOf(warnings),
                totalWarnings,
                totalProblems + totalWarnings > 0 ? file : null);
    }

    @Override
    public void close() {
        try {
            if (writer != null) {
                writer.write(words.say("exchange.total", totalProblems, totalWarnings) + "\n");
                writer.close();
                writer = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String line) {
        try {
            var to = writer;
            if (to == null) {
                Files.deleteIfExists(file);
                to = new BufferedWriter(new OutputStreamWriter(ImportPlaces.write(file), StandardCharsets.UTF_8));
                writer = to;
            }
            to.write(line);
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
