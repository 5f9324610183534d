package trede.web.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// No form of the house puts what was typed about a person into an address.
class FormsThatAskTest {

    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");

    @Test
    void whatIsTypedIsAskedWithoutAnAddress() throws IOException {
        int asking = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".jte")).toList()) {
                var forms = FORM.matcher(Files.readString(file));
                while (forms.find()) {
                    String form = forms.group();
                    if (form.contains("name=\"q\"")) {
                        asking++;
                        assertThat(form)
                                .as(file.toString())
                                .contains("method=\"post\"", "@template.web.pages.asked(")
                                .doesNotContain("hx-get");
                    }
                }
            }
        }
        assertThat(asking).isGreaterThanOrEqualTo(5);
    }
}
