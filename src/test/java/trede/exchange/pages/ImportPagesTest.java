package trede.exchange.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.web.Visitor;
import trede.web.uploads.Clamd;

/// Importing from a page.
@HouseTest
class ImportPagesTest {

    @Autowired
    TestCentres centres;

    @Autowired
    MockMvc mvc;

    Visitor here;
    Member clerk;

    @BeforeEach
    void open() {
        here = centres.centre();
        clerk = centres.member(here, Role.ADMINISTRATOR);
    }

    @Test
    void anUploadIsImportedAndItsCountsAreShown() throws Exception {
        String page = watch(upload("person,family_name,given_name,birth_date\nan,Peeters,An,1980\n", ""));
        assertThat(page).contains("Alle rijen zijn binnen", "persons.csv");
        assertThat(read("/imports")).contains("Klaar");
    }

    @Test
    void whatIsWrongCanBeReadAndRejectedRowsFetched() throws Exception {
        String rows =
                "person,family_name,given_name,birth_date\nan,Peeters,An,1980\nbilal,El Amrani,Bilal,1980-02-30\n";
        assertThat(watch(upload(rows, ""))).contains("Er is niets gewijzigd", "persons.csv:3: birth_date: ");
        String address = upload(rows, "skip");
        assertThat(watch(address)).contains("Klaar, met geweigerde rijen");
        assertThat(read(address + "/rejected/persons.csv")).contains("bilal,El Amrani,Bilal,1980-02-30");
        assertThat(read(address + "/report")).contains("1 probleem");
    }

    @Test
    void aVirusInAnUploadIsFoundAndNothingIsKept() throws Exception {
        var answer = mvc.perform(multipart("/" + here.centre().code() + "/imports")
                        .file(new MockMultipartFile(
                                "file", "x.zip", "application/zip", Clamd.EICAR.getBytes(StandardCharsets.UTF_8)))
                        .with(TestCentres.signedIn(clerk))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("In dit bestand zit een virus");
        assertThat(read("/imports")).doesNotContain("x.zip");
    }

    @Test
    void aFileThatIsNoZipIsRefusedInWords() throws Exception {
        var none = new MockMultipartFile("file", "x.zip", "application/zip", "none".getBytes(StandardCharsets.UTF_8));
        assertThat(watch(send(none, ""))).contains("beschadigd of is geen zipbestand");
    }

    @Test
    void anotherCentresImportIsNotHere() throws Exception {
        String address = upload("person,family_name,given_name,birth_date\nan,Peeters,An,1980\n", "");
        watch(address);
        var stranger = centres.member(centres.centre(), Role.ADMINISTRATOR);
        var elsewhere = "/" + stranger.centre().code() + address;
        assertThat(mvc.perform(get(elsewhere).with(TestCentres.signedIn(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(post(elsewhere + "/cancellation")
                                .with(TestCentres.signedIn(stranger))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aWorkerMayNotImport() throws Exception {
        clerk = centres.member(here, Role.WORKER);
        assertThat(mvc.perform(get(at("/imports")).with(TestCentres.signedIn(clerk)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String upload(String people, String option) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("persons.csv"));
            zip.write(people.getBytes(StandardCharsets.UTF_8));
        }
        return send(new MockMultipartFile("file", "export.zip", "application/zip", bytes.toByteArray()), option);
    }

    /// Where the import can be watched, below the centre.
    private String send(MockMultipartFile file, String option) throws Exception {
        var request = multipart(at("/imports")).file(file);
        if (!option.isEmpty()) {
            request.param(option, "true");
        }
        String to = mvc.perform(request.with(TestCentres.signedIn(clerk)).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        return to.substring(to.indexOf("/imports"));
    }

    private String watch(String address) throws Exception {
        for (int i = 0; i < 600; i++) {
            String page = read(address);
            if (!page.contains("id=\"progress\"")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("it does not end");
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(at(address)).with(TestCentres.signedIn(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String at(String below) {
        return "/" + here.centre().code() + below;
    }
}
