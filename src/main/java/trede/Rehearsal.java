package trede;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A start that is only practised: asks for a page, so that the classes it takes are known, and ends.
@Component
@ConditionalOnProperty("trede.rehearsal")
class Rehearsal {

    @EventListener
    void practise(ApplicationReadyEvent ready) throws Exception {
        var context = ready.getApplicationContext();
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (String page : new String[] {"/login", "/login?wrong", "/nowhere/monitor", "/login?centre=x"}) {
                client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            }
        }
        Thread.ofPlatform().start(() -> System.exit(org.springframework.boot.SpringApplication.exit(context)));
    }
}
