package trede.web.uploads;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import trede.web.Refusal;

/// What comes in from a page is looked at, where a scanner is named.
class VirusScanTest {

    @Test
    void aVirusIsRefusedAndTheRestPasses() throws IOException {
        try (var clamd = new Clamd()) {
            var scan = new VirusScan(clamd.address());
            assertThatThrownBy(() -> scan.check(file("one" + Clamd.EICAR)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("web.upload.virus");
            assertThatCode(() -> scan.check(file("x".repeat(200_000)))).doesNotThrowAnyException();
        }
    }

    @Test
    void whatNobodyLookedAtStaysOutside() throws IOException {
        int nobody;
        try (var left = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = left.getLocalPort();
        }
        assertThatThrownBy(() -> new VirusScan("127.0.0.1:" + nobody).check(file("x")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("web.upload.not_scanned");
        try (var odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var socket = odd.accept()) {
                    socket.getOutputStream().write("INSTREAM size limit exceeded. ERROR\0".getBytes());
                } catch (IOException gone) {
                    // it has nothing to say
                }
            });
            assertThatThrownBy(() -> new VirusScan("127.0.0.1:" + odd.getLocalPort()).check(file("x")))
                    .hasMessageContaining("web.upload.not_scanned");
        }
    }

    @Test
    void whereNoScannerIsNamedAllPasses() {
        assertThatCode(() -> new VirusScan("").check(file(Clamd.EICAR))).doesNotThrowAnyException();
    }

    @Test
    void anAddressWithoutAPortIsSaidAtTheStart() {
        assertThatThrownBy(() -> new VirusScan("scanner")).hasMessageContaining("127.0.0.1:3310");
    }

    private static InputStreamSource file(String content) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8));
    }
}
