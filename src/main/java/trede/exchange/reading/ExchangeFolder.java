package trede.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import trede.web.Refusal;

/// The files of an exchange: a folder, or the same files in one zip.
public sealed interface ExchangeFolder extends AutoCloseable permits PlainFolder, ZippedFolder {

    /// Those that are there.
    public Set<ExchangeFile> files();

    /// Tables that are there and that nobody knows, by name.
    public List<String> strangers();

    /// A file from its beginning, as often as it is asked for.
    public InputStream open(ExchangeFile file) throws IOException;

    /// All files together, in bytes.
    public long size();

    @Override
    public void close();

    /// @throws Refusal if there is no such folder, or it cannot be trusted
    static ExchangeFolder open(Path path, ZipLimits limits) {
        if (Files.isDirectory(path)) {
            return new PlainFolder(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new Refusal("exchange.not_found", path.toString());
        }
        return new ZippedFolder(path, limits);
    }
}
