package trede.casefile.photos.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import trede.casefile.photos.Pictures;
import trede.web.Visitors;

/// Where a photo goes along: with a merged file, and with what we hold about somebody.
class PhotoGoesAlongTest extends OksanasFile {

    @Test
    void aMergeTakesItAlongAndNoCopyStaysBehind() throws Exception {
        var twin = Visitors.as(essen, () -> town.person("4713", "Oksana", "Kovalenko", "1980-05-17"));
        put(Pictures.of("jpeg", 100, 100));
        String before = address(page(""));
        Visitors.as(els, () -> {
            merges.merge(
                    people.find(twin).orElseThrow(), people.find(oksana).orElseThrow(), List.of(), "her card seen");
            return true;
        });
        assertThat(read(before.replace(oksana.toString(), twin.toString())).getStatus())
                .isEqualTo(200);
        Visitors.as(els, () -> {
            var one = people.find(twin).orElseThrow();
            return merges.takeApart(one, merges.list(one).getFirst().id());
        });
        assertThat(read(before).getStatus()).isEqualTo(200);
        assertThat(kept("casefile.merge_row", "was::text like '%jpeg%'")).isZero();
    }

    @Test
    void whoAsksWhatWeHoldGetsThePhotoToo() throws Exception {
        put(Pictures.of("jpeg", 100, 100));
        var picture = Base64.getEncoder().encodeToString(picture(page("")).getContentAsByteArray());
        assertThat(page("/export?why=asked")).contains("data:image/jpeg;base64,", "Foto in het dossier");
        assertThat(page("/export.json?why=asked"))
                .contains("\"photo\":{\"type\":\"image/jpeg\",\"base64\":\"" + picture + "\"}");
        byte[] pdf = read(at("/export.pdf?why=asked")).getContentAsByteArray();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).anyMatch(name -> resources.isImageXObject(name));
        }
        send(post(at("/photo/removal")));
        assertThat(page("/export.json?why=asked")).contains("\"photo\":null", "de foto zelf is weg");
    }
}
