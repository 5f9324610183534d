package trede.casefile.photos.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Looks;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.People;
import trede.casefile.Town;
import trede.casefile.following.Followers;
import trede.casefile.merging.Merges;
import trede.web.Visitor;
import trede.web.Visitors;

/// Oksana's file in a small town, and Els who may do all with it.
@HouseTest
class OksanasFile {

    private static final Pattern PICTURE = Pattern.compile("src=\"([^\"]+/photo/[0-9a-f-]+)\"");

    @Autowired
    TestCentres test;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Followers followers;

    @Autowired
    Merges merges;

    @Autowired
    Looks looks;

    Visitor essen;
    Member els;
    Town town;
    UUID oksana;

    @BeforeEach
    void aSmallTown() {
        town = new Town(sql, transaction);
        essen = test.centre();
        els = test.member(essen, Role.HEAD_OF_SERVICE);
        oksana = Visitors.as(essen, () -> town.person("4711", "Oksána", "Kovalenko", "1980-05-17"));
    }

    MockHttpServletResponse put(byte[] upload) throws Exception {
        return send(multipart(at("/photo")).file(new MockMultipartFile("file", "oksana.jpg", "image/jpeg", upload)));
    }

    MockHttpServletResponse send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(els)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse picture(String page) throws Exception {
        return read(address(page));
    }

    static String address(String page) {
        var found = PICTURE.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    String page(String below) throws Exception {
        var answer = read(at(below));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(java.net.URI.create(address)).with(TestCentres.signedIn(els)))
                .andReturn()
                .getResponse();
    }

    String at(String below) {
        return "/" + essen.centre().code() + "/people/" + oksana + below;
    }

    long pictures() {
        return kept("casefile.picture", "true");
    }

    long kept(String table, String where) {
        return Visitors.as(
                essen,
                () -> transaction.execute(_ -> sql.sql("select count(*) from " + table + " where " + where)
                        .query(Long.class)
                        .single()));
    }
}
