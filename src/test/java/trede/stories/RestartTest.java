package trede.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Accounts;
import trede.access.Role;
import trede.web.Visitors;

/// The program is stopped and started while Els types: she does not notice.
@HouseTest
class RestartTest {

    private static final String PASSWORD = "restart-only";
    private static final Pattern SIGN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    Path folder;

    @Autowired
    TestCentres centres;

    @Autowired
    Accounts accounts;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private int port;

    @Test
    void whatWasBegunBeforeIsSentAfter() throws Exception {
        var centre = centres.centre();
        String code = centre.centre().code();
        Visitors.as(centre, () -> {
            accounts.add("Els", Role.WORKER, PASSWORD);
            return true;
        });
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String form;
        var program = start();
        try {
            var door = read("/login");
            send("/login", "centre=" + code + "&name=Els&password=" + PASSWORD + "&_csrf=" + sign(door));
            form = read("/" + code + "/people/new");
            assertThat(form).contains("id=\"family_name\"");
        } finally {
            program.destroyForcibly().waitFor();
        }
        program = start();
        try {
            var file =
                    send("/" + code + "/people", "family_name=Nergens&given_name=Rima&birth=1980&_csrf=" + sign(form));
            assertThat(file.uri().getPath()).startsWith("/" + code + "/people/");
            assertThat(file.body()).contains("Rima Nergens");
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Process start() throws Exception {
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "trede.Trede",
                        "serve",
                        "--trede.demonstration=false",
                        "--trede.background=false",
                        "--trede.connections=4"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment()
                .put(
                        "TREDE_HOME",
                        Path.of(System.getenv("TREDE_HOME")).toAbsolutePath().toString());
        builder.environment().put("TREDE_PORT", Integer.toString(port));
        var program = builder.start();
        for (int i = 0; i < 600 && program.isAlive(); i++) {
            try {
                read("/login");
                return program;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        program.destroyForcibly();
        throw new AssertionError(Files.readString(folder.resolve("said")));
    }

    private static String sign(String page) {
        var found = SIGN.matcher(page);
        assertThat(found.find()).isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private String read(String address) throws Exception {
        return browser.send(at(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> send(String address, String form) throws Exception {
        return browser.send(
                at(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
    }
}
