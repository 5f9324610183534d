package trede.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import trede.web.Refusal;

/// An exchange folder on this machine.
final class PlainFolder implements ExchangeFolder {

    private final Path folder;
    private final Set<ExchangeFile> files = EnumSet.noneOf(ExchangeFile.class);
    private final List<String> strangers = new ArrayList<>();
    private long size;

    PlainFolder(Path folder) {
        this.folder = folder;
        try (var paths = Files.list(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                add(path);
            }
        } catch (IOException e) {
            throw new Refusal("exchange.unreadable", folder.toString());
        }
    }

    private void add(Path path) throws IOException {
        String name = path.getFileName().toString();
        var known = ExchangeFile.find(name);
        if (known.isPresent()) {
            files.add(known.get());
            size += Files.size(path);
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".csv") && !name.startsWith("._")) {
            strangers.add(name);
        }
    }

    @Override
    public Set<ExchangeFile> files() {
        return Collections.unmodifiableSet(files);
    }

    @Override
    public List<String> strangers() {
        return strangers;
    }

    @Override
    public InputStream open(ExchangeFile file) throws IOException {
        return Files.newInputStream(folder.resolve(file.fileName()));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {}
}
