package trede.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The packaged program, started as people start it, in a process of its own on a home that is measured in.
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final Thread stopper = new Thread(this::stop);
    private final URI address;

    private Program(Process process, int port) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        Runtime.getRuntime().addShutdownHook(stopper);
    }

    /// @param settings as on the command line, `--trede.…=…`
    static Program start(Path home, String... settings) throws Exception {
        int port = freePort();
        var command = new ArrayList<>(List.of(System.getProperty("trede.program").split(" ")));
        command.add("serve");
        command.add("--trede.demonstration=false");
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(home.resolve("log").resolve("program.log").toFile());
        builder.environment().put("TREDE_HOME", home.toString());
        builder.environment().put("TREDE_PORT", Integer.toString(port));
        builder.environment().put("TREDE_ADDRESS", "127.0.0.1");
        var program = new Program(builder.start(), port);
        try {
            program.awaitFirstPage();
            return program;
        } catch (Exception | Error failed) {
            program.close();
            throw failed;
        }
    }

    URI address() {
        return address;
    }

    /// What it holds in memory now, and the most it ever held, in megabytes of a million bytes.
    double residentMegabytes(String line) throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return status.filter(each -> each.startsWith(line + ":"))
                    .mapToLong(each -> Long.parseLong(each.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElseThrow() / 1e6;
        }
    }

    private void awaitFirstPage() throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.resolve("/login")).build();
            while (true) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    if (!process.isAlive() || System.nanoTime() > deadline) {
                        throw new IllegalStateException("the program did not start; see log/program.log in its home");
                    }
                }
                Thread.sleep(50);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException alreadyEnding) {
            // then the hook has done it
        }
    }
}
