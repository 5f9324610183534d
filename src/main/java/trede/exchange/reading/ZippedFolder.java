package trede.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import trede.web.Refusal;

/// An exchange folder as one zip: its files lie at the root or in one folder, and it may not be more than
/// it seems.
final class ZippedFolder implements ExchangeFolder {

    private static final long SMALL = 4L << 20;

    private final ZipFile zip;
    private final ZipLimits limits;
    private final Map<ExchangeFile, ZipEntry> files = new EnumMap<>(ExchangeFile.class);
    private final List<String> strangers = new ArrayList<>();
    private long size;

    ZippedFolder(Path path, ZipLimits limits) {
        this.limits = limits;
        this.zip = opened(path);
        try {
            look(Files.size(path));
        } catch (IOException e) {
            close();
            throw new Refusal("exchange.zip_broken");
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static ZipFile opened(Path path) {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            boolean locked = Objects.requireNonNullElse(e.getMessage(), "").contains("encrypted");
            throw new Refusal(locked ? "exchange.zip_encrypted" : "exchange.zip_broken");
        }
    }

    private void look(long packed) {
        if (zip.size() > limits.entries()) {
            throw new Refusal("exchange.zip_entries", zip.size(), limits.entries());
        }
        var folders = new HashSet<String>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            refuseToClimb(entry.getName());
            if (!entry.isDirectory() && !clutter(entry.getName())) {
                add(entry, folders);
            }
        }
        if (folders.size() > 1 || folders.stream().anyMatch(folder -> folder.indexOf('/') < folder.length() - 1)) {
            throw new Refusal("exchange.zip_folders");
        }
        refuseABomb(size, packed);
    }

    private void add(ZipEntry entry, Set<String> folders) {
        String path = entry.getName();
        String name = path.substring(path.lastIndexOf('/') + 1);
        size += Math.max(0, entry.getSize());
        refuseABomb(Math.max(0, entry.getSize()), Math.max(0, entry.getCompressedSize()));
        if (!name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return;
        }
        folders.add(path.substring(0, path.length() - name.length()));
        var known = ExchangeFile.find(name);
        if (known.isEmpty()) {
            strangers.add(name);
        } else if (files.put(known.get(), entry) != null) {
            throw new Refusal("exchange.zip_folders");
        }
    }

    /// Leftovers that some systems put into a zip.
    private static boolean clutter(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return path.startsWith("__MACOSX/")
                || name.startsWith("._")
                || ".DS_Store".equals(name)
                || "Thumbs.db".equals(name);
    }

    private static void refuseToClimb(String path) {
        boolean climbs = path.startsWith("/")
                || path.indexOf('\\') >= 0
                || path.indexOf(':') >= 0
                || path.indexOf('\0') >= 0
                || Arrays.asList(path.split("/")).contains("..");
        if (climbs) {
            throw new Refusal("exchange.zip_climbs");
        }
    }

    private void refuseABomb(long unpacked, long packed) {
        if (unpacked > limits.bytes() || unpacked > SMALL && unpacked / limits.ratio() > packed) {
            throw new Refusal("exchange.zip_bomb", limits.ratio(), limits.bytes() >> 20);
        }
    }

    @Override
    public Set<ExchangeFile> files() {
        return Collections.unmodifiableSet(files.keySet());
    }

    @Override
    public List<String> strangers() {
        return strangers;
    }

    @Override
    public InputStream open(ExchangeFile file) throws IOException {
        var entry = Objects.requireNonNull(files.get(file));
        return new Counted(Objects.requireNonNull(zip.getInputStream(entry)), entry.getCompressedSize());
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Refusal("exchange.zip_broken");
        }
    }

    /// What a zip says of its sizes may be a lie: they are counted again while it is read.
    private final class Counted extends java.io.FilterInputStream {

        private final long packed;
        private long unpacked;

        Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            int read = super.read(to, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            unpacked += Math.max(0, read);
            refuseABomb(unpacked, packed);
        }
    }
}
