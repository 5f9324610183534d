package trede.casefile.photos.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import trede.TestCentres;
import trede.access.Looks;
import trede.access.Role;
import trede.casefile.photos.Pictures;
import trede.web.Visitors;
import trede.web.uploads.Clamd;

/// Oksana's photo comes into her file, is seen there, and goes again.
class PhotoPagesTest extends OksanasFile {

    @Test
    void aPhotoStandsBesideHerNameAndEveryLookIsLogged() throws Exception {
        assertThat(page("")).contains("Foto toevoegen").doesNotContain("<img");
        assertThat(put(Pictures.fromATelephone(1600, 1200, 6)).getRedirectedUrl())
                .isEqualTo(at(""));
        String file = page("");
        assertThat(file).contains("alt=\"Foto van Oksána Kovalenko\"", "width=\"48\" height=\"48\"", "Foto wijzigen");
        var picture = picture(file);
        assertThat(picture.getContentType()).isEqualTo("image/jpeg");
        assertThat(picture.getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.getHeader("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(Pictures.read(picture.getContentAsByteArray()).getHeight()).isEqualTo(480);
        assertThat(page("/photo")).contains("width=\"360\" height=\"480\"", "Foto verwijderen");
        assertThat(Visitors.as(essen, () -> looks.list(oksana, 20)))
                .extracting(Looks.Look::what)
                .contains("photo", "person");
    }

    @Test
    void whoeverTakesItAwayTakesItAwayForGood() throws Exception {
        put(Pictures.of("png", 100, 100));
        String former = address(page(""));
        put(Pictures.of("jpeg", 200, 100));
        assertThat(read(former).getStatus()).isEqualTo(404);
        String now = address(page(""));
        assertThat(send(post(at("/photo/removal"))).getRedirectedUrl()).isEqualTo(at("/photo"));
        assertThat(read(now).getStatus()).isEqualTo(404);
        assertThat(pictures()).isZero();
        assertThat(page("")).doesNotContain("<img");
        assertThat(page("/history")).contains("De foto zelf is weg.");
        assertThat(send(post(at("/photo/removal"))).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoPhotoIsRefusedInASentenceAndTheFormerStays() throws Exception {
        put(Pictures.of("jpeg", 100, 100));
        refused(
                "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                "Dit bestand is geen foto die we kunnen lezen");
        refused(Pictures.bomb(50_000, 50_000), "50.000 × 50.000 beeldpunten");
        refused(new byte[0], "Kies eerst een foto");
        refused(Clamd.EICAR.getBytes(StandardCharsets.UTF_8), "In dit bestand zit een virus");
        byte[] jpeg = Pictures.of("jpeg", 50, 50);
        byte[] infected = new byte[jpeg.length + Clamd.EICAR.length()];
        System.arraycopy(jpeg, 0, infected, 0, jpeg.length);
        System.arraycopy(
                Clamd.EICAR.getBytes(StandardCharsets.US_ASCII), 0, infected, jpeg.length, Clamd.EICAR.length());
        refused(infected, "In dit bestand zit een virus");
        var none = send(post(at("/photo")));
        assertThat(none.getContentAsString(StandardCharsets.UTF_8)).contains("Kies eerst een foto");
        assertThat(pictures()).isOne();
        assertThat(picture(page("")).getStatus()).isEqualTo(200);
    }

    @Test
    void aTypeThatLiesIsJudgedByItsBytes() throws Exception {
        var answer = send(multipart(at("/photo"))
                .file(new MockMultipartFile("file", "virus.exe", "text/html", Pictures.of("png", 30, 30))));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(picture(page("")).getContentType()).isEqualTo("image/jpeg");
    }

    @Test
    void whatWasTurnedAwayAtTheGateIsSaidInTheFormAgain() throws Exception {
        var large = read(at("/photo?large="));
        assertThat(large.getStatus()).isEqualTo(413);
        assertThat(large.getContentAsString(StandardCharsets.UTF_8))
                .contains("Dit bestand is te groot. Verwacht: een foto van hoogstens 15 MB.", "id=\"problems\"");
        assertThat(read(at("/photo?large=unknown")).getContentAsString(StandardCharsets.UTF_8))
                .contains("niet hoe groot het bestand is");
    }

    @Test
    void whoMayNotSeeTheFileDoesNotSeeTheFace() throws Exception {
        put(Pictures.of("jpeg", 100, 100));
        String picture = address(page(""));
        var stranger = test.member(test.centre(), Role.HEAD_OF_SERVICE);
        assertThat(mvc.perform(get(picture).with(TestCentres.signedIn(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        Visitors.as(essen, () -> {
            followers.close(oksana, els.id(), "relative", "familie van deze collega");
            return true;
        });
        assertThat(read(picture).getStatus()).isEqualTo(403);
        var mus = Visitors.as(essen, () -> town.person("4712", "Mia", "Mus", "1990-01-01"));
        assertThat(read(picture.replace(oksana.toString(), mus.toString())).getStatus())
                .isEqualTo(404);
    }

    private void refused(byte[] upload, String sentence) throws Exception {
        var answer = put(upload);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains(sentence, "id=\"problems\"");
    }
}
