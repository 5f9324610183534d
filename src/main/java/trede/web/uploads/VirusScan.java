package trede.web.uploads;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import trede.web.Refusal;

/// Has a virus scanner look at a file that came in from a page, where there is one: a clamd of
/// ClamAV, by its command INSTREAM (man clamd). It looks into a zip by itself.
@Component
public class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int CHUNK = 64 * 1024;
    private static final int PATIENCE_TO_CONNECT = 3_000;
    private static final int PATIENCE = 120_000;
    private static final int LONGEST_ANSWER = 1_000;

    private final @Nullable InetSocketAddress scanner;

    /// @param address `127.0.0.1:3310`; empty where there is none
    VirusScan(@Value("${trede.scanner}") String address) {
        this.scanner = address.isEmpty() ? null : socket(URI.create("clamd://" + address));
    }

    private static InetSocketAddress socket(URI where) {
        if (where.getHost() == null || where.getPort() < 0) {
            throw new IllegalArgumentException("TREDE_SCANNER: a host and a port are expected, such as 127.0.0.1:3310");
        }
        return new InetSocketAddress(where.getHost(), where.getPort());
    }

    /// @throws Refusal if something is found; or if the scanner does not say that nothing is:
    /// what nobody looked at stays outside
    public void check(InputStreamSource file) {
        if (scanner == null) {
            return;
        }
        String answer;
        try {
            answer = ask(scanner, file);
        } catch (IOException silent) {
            LOG.warn("the virus scanner at {} does not answer: {}", scanner, silent.toString());
            answer = "";
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warn("an upload was refused: {}", answer);
            throw new Refusal("web.upload.virus");
        }
        if (!answer.endsWith(": OK")) {
            throw new Refusal("web.upload.not_scanned");
        }
    }

    private static String ask(InetSocketAddress scanner, InputStreamSource file) throws IOException {
        try (var socket = new Socket();
                var content = file.getInputStream()) {
            socket.connect(scanner, PATIENCE_TO_CONNECT);
            socket.setSoTimeout(PATIENCE);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read > 0; read = content.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replace("\0", "")
                    .strip();
        }
    }
}
