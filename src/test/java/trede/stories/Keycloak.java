package trede.stories;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A real Keycloak on loopback for as long as a test runs, with the realm of Rivierdal.
class Keycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final String issuer;

    Keycloak(Path home) throws IOException, InterruptedException {
        int port = freePort();
        this.issuer = "http://127.0.0.1:" + port + "/realms/rivierdal";
        Path realms = Files.createDirectories(home.resolve("data/import"));
        Files.copy(
                Path.of("src/test/resources/keycloak/rivierdal.json"),
                realms.resolve("rivierdal.json"),
                StandardCopyOption.REPLACE_EXISTING);
        var starting = new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm")
                .redirectErrorStream(true)
                .redirectOutput(new File("target/keycloak.log"));
        starting.environment().put("JAVA_HOME", System.getProperty("java.home"));
        starting.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        this.process = starting.start();
        awaitAnswer();
    }

    String issuer() {
        return issuer;
    }

    private void awaitAnswer() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var question = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                    .build();
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(client, question)) {
                    return;
                }
                Thread.sleep(500);
            }
        }
        close();
        throw new IllegalStateException("Keycloak does not answer; see target/keycloak.log");
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
