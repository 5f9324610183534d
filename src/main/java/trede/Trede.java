package trede;

import java.util.Arrays;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.modulith.Modulithic;
import trede.home.Ahead;

/// The front door of the program. Without a verb, or with `serve`, it serves pages; with any other it
/// does that one
/// thing and ends.
@SpringBootApplication
@Modulithic(
        systemName = "Trede",
        sharedModules = {"home", "time", "web", "access", "law", "papers"})
public class Trede {

    public static void main(String[] words) {
        if (words.length == 0 || "serve".equals(words[0])) {
            new SpringApplicationBuilder(Trede.class)
                    .initializers(new Ahead())
                    .bannerMode(Banner.Mode.OFF)
                    .run(Arrays.copyOfRange(words, Math.min(1, words.length), words.length));
        } else {
            System.exit(CommandLineRoom.run(words));
        }
    }

    /// The same application without pages; nothing is opened before it is needed.
    static SpringApplicationBuilder withoutPages() {
        return new SpringApplicationBuilder(Trede.class)
                .bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false);
    }
}
