package trede.post;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Hands text messages to a gateway: one POST of a small JSON, as `docs/decisions/0022` describes it. Another
/// gateway's dialect is another carrier, or a few lines in front of it.
@Component
class Texter implements Carrier {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void carry(Message message, Sender sender, Server server) throws Undelivered {
        var request = HttpRequest.newBuilder(server.address())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", message.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of(
                        "to", String.valueOf(message.recipient()),
                        "from", sender.name(),
                        "text", message.wording().body(),
                        "reference", message.id().toString()))));
        if (!server.secret().isEmpty()) {
            request.header("Authorization", "Bearer " + server.secret());
        }
        try {
            check(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (HttpTimeoutException late) {
            throw new Undelivered(Undelivered.Why.SLOW, "");
        } catch (IOException nobody) {
            throw new Undelivered(Undelivered.Why.DOWN, nobody.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Undelivered(Undelivered.Why.SLOW, "");
        }
    }

    private static void check(HttpResponse<String> answer) throws Undelivered {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return;
        }
        boolean ours = status == 400 || status == 404 || status == 422;
        throw new Undelivered(ours ? Undelivered.Why.REFUSED : Undelivered.Why.BUSY, status + " " + answer.body());
    }
}
