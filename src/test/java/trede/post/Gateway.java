package trede.post;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/// A gateway for text messages on this machine: it takes them, refuses numbers that are none, and can be busy,
/// slow or gone.
public final class Gateway implements AutoCloseable {

    /// Something that was handed over.
    public record Text(String to, String from, String text, String key, String authorization) {}

    public final List<Text> taken = new CopyOnWriteArrayList<>();
    private final List<Integer> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int busy;
    private volatile long slow;
    private volatile Runnable meanwhile = () -> {};

    public Gateway() {
        this(0);
    }

    public Gateway(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/sms", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port() + "/sms";
    }

    /// How often somebody knocked.
    int asked() {
        return asked.size();
    }

    void busy(int status) {
        busy = status;
    }

    /// What happens elsewhere while somebody hands something over.
    void meanwhile(Runnable work) {
        meanwhile = work;
    }

    void slow(long millis) {
        slow = millis;
    }

    private void take(HttpExchange exchange) throws IOException {
        asked.add(1);
        var told = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        if (slow > 0) {
            try {
                Thread.sleep(slow);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        meanwhile.run();
        String to = told.get("to").asString();
        if (busy != 0) {
            answer(exchange, busy, "later");
        } else if (!to.matches("\\+[0-9]{8,15}")) {
            answer(exchange, 422, "no such number: " + to);
        } else {
            taken.add(new Text(
                    to,
                    told.get("from").asString(),
                    told.get("text").asString(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"))));
            answer(exchange, 202, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String words) throws IOException {
        byte[] body = words.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
