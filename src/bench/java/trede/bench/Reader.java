package trede.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Someone who has signed in to a centre and reads pages over HTTP.
final class Reader implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI address;
    private final String centre;
    private String token = "";

    /// Signs in through the form.
    Reader(Program program, Sample sample, String name) throws Exception {
        address = program.address();
        centre = sample.code();
        var form = TOKEN.matcher(page("/login"));
        if (!form.find()) {
            throw new IllegalStateException("the sign-in page has no form");
        }
        String fields =
                typed(Map.of("_csrf", form.group(1), "centre", centre, "name", name, "password", Seeding.PASSWORD));
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        String onward = answer.headers().firstValue("Location").orElse("");
        if (!onward.contains("/" + centre + "/")) {
            throw new IllegalStateException(name + " could not sign in to " + centre + ": " + onward);
        }
    }

    /// A page of the centre: `read("people?q=an")`.
    ///
    /// @throws IllegalStateException if it is not there
    String read(String page) throws IOException, InterruptedException {
        return page("/" + centre + "/" + page);
    }

    /// Fills in a form of the centre, as the page read last gave it.
    ///
    /// @throws IllegalStateException if it was not saved
    void write(String page, Map<String, String> fields) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve("/" + centre + "/" + page))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(typed(fields) + "&_csrf=" + token))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(page + " answers " + answer.statusCode());
        }
    }

    private static String typed(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private String page(String path) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        var form = TOKEN.matcher(answer.body());
        if (form.find()) {
            token = URLEncoder.encode(form.group(1), StandardCharsets.UTF_8);
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
