package trede.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.web.Visitor;
import trede.web.Visitors;

/// Somebody sends 300 megabytes: the answer comes before they are read.
@HouseTest
class UploadGateTest {

    private static final long MEGABYTES_300 = 300L << 20;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Visitor centre;
    String cookie;

    @BeforeEach
    void elsSignsIn() throws Exception {
        centre = centres.centre();
        Visitors.as(centre, () -> {
            accounts.add("Els", Role.ADMINISTRATOR, "uploads-only");
            return true;
        });
        var cookies = new CookieManager();
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var door = URI.create("http://127.0.0.1:" + port + "/login");
            var csrf = CSRF.matcher(
                    browser.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString())
                            .body());
            assertThat(csrf.find()).isTrue();
            String form = "centre=" + code() + "&name=Els&password=uploads-only&_csrf="
                    + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
            var inside = browser.send(
                    HttpRequest.newBuilder(door)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(inside.uri().getPath()).startsWith("/" + code());
        }
        cookie = "trede="
                + cookies.getCookieStore().getCookies().stream()
                        .filter(each -> each.getName().equals("trede"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
        String photo = "/" + code() + "/people/" + centre.centre().id() + "/photo";
        for (String place : new String[] {photo, "/" + code() + "/imports"}) {
            assertThat(answer(place, "Content-Length: " + (MEGABYTES_300 * 10), cookie))
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: " + place + "?large\r\n");
        }
        assertThat(answer(photo, "Content-Length: " + MEGABYTES_300, cookie)).contains("?large\r\n");
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsRefusedBeforeItIsRead() throws Exception {
        String photo = "/" + code() + "/people/1/photo";
        assertThat(answer(photo, "Transfer-Encoding: chunked", cookie))
                .contains("Location: " + photo + "?large=unknown");
    }

    @Test
    void whoIsNotSignedInSendsNothing() throws Exception {
        String photo = "/" + code() + "/people/1/photo";
        assertThat(answer(photo, "Content-Length: " + MEGABYTES_300, "none=1"))
                .startsWith("HTTP/1.1 302")
                .contains("/login?centre=" + code());
        assertThat(answer(photo, "Content-Length: 100", "none=1")).contains("/login?centre=" + code());
    }

    @Test
    void nowhereElseAFileIsTaken() throws Exception {
        try (var socket = open("/" + code() + "/people", "Content-Length: 3", cookie)) {
            socket.getOutputStream().write("abc".getBytes(StandardCharsets.US_ASCII));
            assertThat(head(socket.getInputStream())).startsWith("HTTP/1.1 400");
        }
    }

    /// A browser reads the answer only after it has sent all.
    @Test
    void whoSendsAllOfItStillReadsTheAnswerAndTheHeapStaysAsItWas() throws Exception {
        System.gc();
        long before = used();
        try (var socket = open(
                "/" + code() + "/people/1/photo",
                "Content-Length: " + MEGABYTES_300 + "\r\nConnection: close",
                cookie)) {
            OutputStream out = socket.getOutputStream();
            byte[] megabyte = new byte[1 << 20];
            for (long sent = 0; sent < MEGABYTES_300; sent += megabyte.length) {
                out.write(megabyte);
            }
            out.flush();
            assertThat(head(socket.getInputStream())).contains("?large\r\n");
        }
        System.gc();
        assertThat(used() - before).isLessThan(50L << 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Only the head is sent; nothing of the file ever comes.
    private String answer(String address, String length, String cookie) throws IOException {
        try (var socket = open(address, length, cookie)) {
            return head(socket.getInputStream());
        }
    }

    private Socket open(String address, String length, String cookie) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write("""
                POST %s HTTP/1.1
                Host: 127.0.0.1:%d
                Cookie: %s
                Content-Type: multipart/form-data; boundary=x
                %s

                """.formatted(address, port, cookie, length)
                .replace("\n", "\r\n")
                .replace("\r\r", "\r")
                .getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private String code() {
        return centre.centre().code();
    }
}
