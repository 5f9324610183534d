package trede.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trede.HouseTest;
import trede.casefile.photos.Pictures;
import trede.web.uploads.Clamd;

/// Els puts a photo into a file, and meets what can be wrong with one.
@HouseTest
class PhotoStoryTest extends BrowserStory {

    @TempDir
    Path folder;

    @Test
    void withoutScriptsOnAPhoneInFrenchEveryNoHasASentence() throws Exception {
        var page = browsing.page(390, 844, false);
        newFile(page);
        page.locator("button[name=language][value=fr]").click();
        page.locator("main a[href$='/photo']").click();
        assertThat(page.locator("h1")).containsText("Photo de Rima Nergens");
        send(page, large());
        assertThat(page.locator("#problems")).containsText("Ce fichier est trop grand. Attendu : une photo de 15 Mo");
        send(page, Files.writeString(folder.resolve("photo.jpg"), "<html>"));
        assertThat(page.locator("#problems")).containsText("n’est pas une photo que nous pouvons lire");
        send(page, Files.writeString(folder.resolve("eicar.jpg"), Clamd.EICAR));
        assertThat(page.locator("#problems")).containsText("contient un virus");
        send(page, Files.write(folder.resolve("bombe.png"), Pictures.bomb(50_000, 50_000)));
        assertThat(page.locator("#problems")).containsText("Attendu : 64 millions de pixels au plus");
        send(page, Files.write(folder.resolve("rima.jpg"), Pictures.fromATelephone(1200, 1600, 1)));
        var face = page.locator(".face img");
        assertThat(face).hasAttribute("alt", "Photo de Rima Nergens");
        org.assertj.core.api.Assertions.assertThat(
                        face.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(360);
        face.click();
        page.locator("form[action$='/removal'] button").click();
        assertThat(page.locator("main")).containsText("Ce dossier ne contient pas de photo.");
    }

    @Test
    void whatIsTooLargeIsSaidBeforeItIsSent() throws Exception {
        var page = browsing.page(1280, 900, true);
        newFile(page);
        page.locator("main a[href$='/photo']").click();
        String here = page.url();
        page.locator("#file").setInputFiles(large());
        page.locator("main form button[type=submit]").first().click();
        assertThat(page).hasURL(here);
        org.assertj.core.api.Assertions.assertThat(page.locator("#file").evaluate("field => field.validationMessage"))
                .isEqualTo("Dit bestand is te groot. Verwacht: een foto van hoogstens 15 MB.");
    }

    private void newFile(Page page) {
        town.enter(page, "Els", "people/new?q=Nergens,+Rima");
        page.locator("#birth").fill("1980");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator("h1")).containsText("Rima Nergens");
    }

    private static void send(Page page, Path file) {
        page.locator("#file").setInputFiles(file);
        page.locator("main form[enctype] button[type=submit]").click();
    }

    /// 300 megabytes of nothing.
    private Path large() throws IOException {
        Path file = folder.resolve("large.jpg");
        try (var nothing = new RandomAccessFile(file.toFile(), "rw")) {
            nothing.setLength(300L << 20);
        }
        return file;
    }
}
