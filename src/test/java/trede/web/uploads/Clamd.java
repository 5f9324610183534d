package trede.web.uploads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;

/// The other side of a virus scan, on loopback: speaks clamd's INSTREAM, looks into a zip, and
/// knows one virus, the test string of EICAR. It runs until the tests end.
public final class Clamd implements AutoCloseable {

    /// The test string, put together here so that no scanner takes this file for it.
    public static final String EICAR =
            String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!", "$H+H*");

    private final ServerSocket server;

    public Clamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException goneOrClosed) {
                // the next one
            }
        }
    }

    private static void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        var content = new ByteArrayOutputStream();
        if (command.equals("zINSTREAM\0")) {
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
        }
        String found = infected(content.toByteArray()) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        socket.getOutputStream()
                .write((content.size() == 0 ? "UNKNOWN COMMAND\0" : found).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean infected(byte[] content) throws IOException {
        boolean found = new String(content, StandardCharsets.ISO_8859_1).contains(EICAR);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (!found && zip.getNextEntry() != null) {
                found = new String(zip.readNBytes(1_000_000), StandardCharsets.ISO_8859_1).contains(EICAR);
            }
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
