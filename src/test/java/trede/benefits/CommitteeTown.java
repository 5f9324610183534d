package trede.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.casefile.following.Followers;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.time.Brussels;
import trede.web.Visitors;

/// Els follows Jan; Sofie keeps the minutes of the special committee.
public class CommitteeTown {

    public final Offices offices;
    public final Member sofie;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final MockMvc mvc;

    public CommitteeTown(
            TestCentres test,
            Teams teams,
            Followers followers,
            JdbcClient sql,
            TransactionTemplate transaction,
            MockMvc mvc) {
        offices = new Offices(test, teams, followers, sql, transaction);
        sofie = test.member(offices.centre, Role.COMMITTEE_SECRETARY);
        this.sql = sql;
        this.transaction = transaction;
        this.mvc = mvc;
    }

    public static LocalDate today() {
        return LocalDate.now(Brussels.ZONE);
    }

    /// As it stands on a page: 22/11/2026.
    public static String day(int daysAgo) {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(today().minusDays(daysAgo));
    }

    public String at(String below) {
        return "/" + offices.centre.centre().code() + "/" + below;
    }

    /// An address below Jan's rights.
    public String jan(String below) {
        return at("people/" + offices.jan + "/benefits" + (below.isEmpty() ? "" : "/" + below));
    }

    public String page(Member member, String address) throws Exception {
        var answer = as(member, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    /// @param fields as in an address: name=value&name=value
    public MockHttpServletResponse send(Member member, String address, String fields) throws Exception {
        var request = post(address);
        for (String field : fields.split("&")) {
            int end = field.indexOf('=');
            if (end > 0) {
                request.param(field.substring(0, end), field.substring(end + 1));
            }
        }
        return as(member, request);
    }

    /// Where it leads to, below the centre.
    public String done(Member member, String address, String fields) throws Exception {
        var answer = send(member, address, fields);
        assertThat(answer.getStatus()).as(problems(answer.getContentAsString())).isEqualTo(302);
        return String.valueOf(answer.getHeader("Location"));
    }

    public void refused(Member member, String address, String fields, String sentence) throws Exception {
        var answer = send(member, address, fields);
        assertThat(answer.getStatus()).as(sentence).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains(sentence);
    }

    private static String problems(String page) {
        var list = Pattern.compile("id=\"problems\"(?s:.*?)</ul>").matcher(page);
        return list.find() ? list.group() : page;
    }

    public MockHttpServletResponse as(Member member, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(TestCentres.signedIn(member)).with(csrf()))
                .andReturn()
                .getResponse();
    }

    public static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    public void write(String statement) {
        Visitors.as(
                offices.centre,
                () -> transaction.execute(
                        _ -> sql.sql(statement).param("jan", offices.jan).update()));
    }

    // the steps of a story

    /// @return address of the application
    public String apply(int daysAgo, String more) throws Exception {
        return done(
                offices.els,
                jan("applications"),
                "received=" + day(daysAgo) + "&kinds=living_wage&manner=oral&by=self&asked=Ik heb niets meer" + more);
    }

    public void inquire(String application) throws Exception {
        String inquiry = done(offices.els, jan("inquiries"), "application=" + id(application));
        done(
                offices.els,
                inquiry,
                "version=" + version(inquiry) + "&visited=" + day(3) + "&visited_at=thuis&consulted=" + day(3)
                        + "&told=geen andere inkomsten&diploma=on&part-residence=x1&part-household=alleen&part-means=geen"
                        + "&part-costs=huur&part-work=zoekt werk&part-rights=geen&part-need=inkomen&part-advice=toekennen");
    }

    public String proposal(String first) {
        return "facts=Jan verloor zijn werk&kind=granted&aid=living_wage&ground=conditions_met&reason=U hebt geen inkomsten&first="
                + first + "&category=2&amount=1.340,47&periodicity=monthly&method=het volle bedrag van categorie 2";
    }

    /// @return address of the proposal
    public String propose(String application, String first) throws Exception {
        return done(offices.els, jan("proposals"), "application=" + id(application) + "&" + proposal(first));
    }

    /// Els writes down what was done about the right to be heard.
    public void hear(String proposal, String fields) throws Exception {
        done(offices.els, proposal + "/hearing", "version=" + version(proposal) + "&" + fields);
    }

    /// Of what stands on a page now.
    public String version(String address) throws Exception {
        return first(page(offices.els, address), "name=\"version\" value=\"([^\"]+)\"");
    }

    /// Jan need not be heard, and the chair decides.
    ///
    /// @return address of the decision
    public String urge(String proposal, int daysAgo) throws Exception {
        hear(proposal, "told_on=" + day(daysAgo) + "&wanted=no");
        return done(sofie, proposal + "/urgency", "decided_on=" + day(daysAgo));
    }

    /// Today, with its chair, and everything that waits on the agenda.
    ///
    /// @return its address
    public String meeting() throws Exception {
        done(sofie, at("committee/members"), "name=Karel Voorzit&role=chair&first=" + day(100));
        String meeting = done(sofie, at("committee"), "day=vandaag&begins=19.00&place=Raadzaal");
        done(sofie, meeting + "/items", "");
        String page = page(sofie, meeting);
        done(sofie, meeting + "/attendance", "present=" + first(page, "name=\"present\" value=\"([^\"]+)\""));
        return meeting;
    }

    /// The points of a meeting that wait for an outcome, in their order.
    public List<String> items(String meeting) throws Exception {
        return Pattern.compile("items/([0-9a-f-]{36})/outcome")
                .matcher(page(sofie, meeting))
                .results()
                .map(found -> meeting + "/items/" + found.group(1))
                .toList();
    }

    public static String id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1)).toString();
    }
}
