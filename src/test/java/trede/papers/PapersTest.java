package trede.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import trede.casefile.photos.Pictures;

class PapersTest {

    private static final String WHOLE = """
            <html lang="fr">
            <head><title>Ce que nous savons</title><meta name="description" content="Ce que nous savons"/>
            <style>body { font-family: Paper; } table { -fs-table-paginate: paginate; }</style></head>
            <body><h1>Ce que nous savons</h1><p>%s</p><ul><li>un</li><li><b>deux</b></li></ul>
            <table><caption>Faits</caption><thead><tr><th scope="col">Quoi</th><th scope="col">Quand</th></tr></thead>
            <tbody><tr><th scope="row">x</th><td>y</td></tr></tbody></table></body>
            </html>
            """;

    private final Papers papers = new Papers();

    @Test
    void everybodyCanReadItAndAnArchiveCanKeepIt() throws Exception {
        byte[] pdf = papers.pdf(WHOLE.formatted("Αλέξης, Олена, محمد الحداد, Łukasz, \u0001 <bdi>日本</bdi>"));
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(new PDFTextStripper().getText(document)).contains("Αλέξης", "Олена", "Łukasz");
        }
    }

    @Test
    void aPictureThatThePageCarriesItselfIsOnItAndIsReadAloud() throws Exception {
        String picture = Base64.getEncoder().encodeToString(Pictures.of("jpeg", 40, 40));
        byte[] pdf = papers.pdf(
                WHOLE.formatted("<img src=\"data:image/jpeg;base64," + picture + "\" alt=\"Photo de Jeanne\"/>"));
        assertThat(PaperCheck.problems(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getXObjectNames()).anyMatch(resources::isImageXObject);
        }
    }

    @Test
    void theCheckSeesAPaperThatIsNot() throws Exception {
        try (var document = Loader.loadPDF(papers.pdf(WHOLE.formatted("x")))) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO);
            var spoilt = new ByteArrayOutputStream();
            document.save(spoilt);
            assertThat(PaperCheck.problems(spoilt.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (var door = new java.net.ServerSocket(0)) {
            door.setSoTimeout(300);
            String address = "http://127.0.0.1:" + door.getLocalPort() + "/x";
            papers.pdf(WHOLE.formatted(
                            "<img src=\"" + address + "\" alt=\"x\"/><img src=\"file:///etc/hostname\" alt=\"y\"/>")
                    .replace(
                            "</style>",
                            "p { background-image: url('" + address + "') }</style>"
                                    + "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + address + "\"/>"));
            org.assertj.core.api.Assertions.assertThatThrownBy(door::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }
}
