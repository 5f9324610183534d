package trede.exchange.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was found while reading, kept on disk so that memory stays the same whatever goes wrong.
/// The file has no name any more once it is open: it goes when the import goes, however that ends.
public final class FindingSpool implements AutoCloseable {

    private final FileChannel channel;
    private final DataOutputStream out;
    private boolean fatal;
    private long problems;

    public FindingSpool(Path folder) {
        try {
            channel = FileChannel.open(
                    folder.resolve("findings-" + java.util.UUID.randomUUID()),
                    Set.of(
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    public void add(Finding finding) {
        fatal |= finding.weight() == Finding.Weight.FILE;
        problems += finding.isProblem() ? 1 : 0;
        try {
            out.writeByte(finding.weight().ordinal());
            out.writeByte(finding.order());
            out.writeUTF(finding.file());
            out.writeInt(finding.line());
            out.writeUTF(finding.column());
            out.writeUTF(finding.key());
            out.writeByte(finding.details().size());
            for (Object detail : finding.details()) {
                out.writeBoolean(detail instanceof Number);
                out.writeUTF(detail.toString());
            }
            writeMaybe(finding.source());
            writeMaybe(finding.rowId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether something is wrong with a file as a whole.
    public boolean fatal() {
        return fatal;
    }

    public long problems() {
        return problems;
    }

    /// All findings in the order in which they were made; once what is added is added.
    public Walk walk() {
        try {
            out.flush();
            channel.position(0);
            return new Walk(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeMaybe(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    /// One way through the findings.
    public static final class Walk {

        private final DataInputStream in;

        private Walk(DataInputStream in) {
            this.in = in;
        }

        /// The next one, or null after the last.
        public @Nullable Finding next() {
            try {
                var weight = Finding.Weight.values()[in.readByte()];
                int order = in.readByte();
                String file = in.readUTF();
                int line = in.readInt();
                String column = in.readUTF();
                String key = in.readUTF();
                return new Finding(order, file, line, column, weight, key, details(), readMaybe(), readMaybe());
            } catch (EOFException atEnd) {
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<Object> details() throws IOException {
            var details = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                boolean number = in.readBoolean();
                String text = in.readUTF();
                details.add(number ? (Object) Long.valueOf(text) : text);
            }
            return details;
        }

        private @Nullable String readMaybe() throws IOException {
            return in.readBoolean() ? in.readUTF() : null;
        }
    }
}
