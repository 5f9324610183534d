package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A real browser, at a desk, on a phone, or with its scripts switched off.
final class Browsing implements AutoCloseable {

    private static final double PATIENCE = 60_000;

    private static @Nullable Browser started;

    private final List<BrowserContext> sat = new ArrayList<>();
    private final String address;

    Browsing(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /// Someone sits down.
    Page page(int width, int height, boolean scripts) {
        var context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(width, height)
                        .setLocale("nl-BE")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts));
        sat.add(context);
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        return context.newPage();
    }

    /// With the keyboard, as everything can be done: a page that still moves does not matter.
    static void tick(Locator box) {
        box.press("Space");
        assertThat(box).isChecked();
    }

    /// Everybody leaves; the browser stays for the next story.
    @Override
    public void close() {
        sat.forEach(BrowserContext::close);
        sat.clear();
    }

    /// One for all stories of a run, until the run ends.
    private static synchronized Browser browser() {
        if (started == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-background-networking",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            started = browser;
        }
        return started;
    }

    private static Path chromium() {
        return Stream.of(
                        System.getenv("TREDE_CHROMIUM"),
                        "/usr/bin/chromium-headless-shell", // the same browser without its window: quicker
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the stories need Chromium; see bin/test"));
    }
}
