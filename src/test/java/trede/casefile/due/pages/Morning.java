package trede.casefile.due.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import trede.HouseTest;
import trede.Statements;
import trede.TestCentres;
import trede.access.Member;
import trede.casefile.Town;
import trede.casefile.due.Dues;
import trede.casefile.following.Followers;
import trede.casefile.following.Function;
import trede.casefile.following.Offices;
import trede.casefile.following.Teams;
import trede.time.Brussels;
import trede.web.Visitors;

/// A small town on an ordinary morning: Els follows Jan, nobody follows Mo; Ana's document expires.
@HouseTest
public abstract class Morning {

    @Autowired
    protected TestCentres test;

    @Autowired
    protected Teams teams;

    @Autowired
    protected Followers followers;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected Statements statements;

    @Autowired
    protected Dues dues;

    @Autowired
    protected Clock clock;

    protected Offices town;
    protected LocalDate today;

    @BeforeEach
    void theTown() {
        town = new Offices(test, teams, followers, sql, transaction);
        today = Brussels.dayOf(clock.instant());
        speak();
    }

    /// Somebody spoke with everybody today: silence is another story.
    private void speak() {
        write("""
                insert into contacts.note (centre, person, kind, day, author, language, parts, typed_by)
                select p.centre, p.person, 'office', cast(? as date), cast(? as uuid), 'nl', '[]', 'user:test' from casefile.person p
                where not exists (select from contacts.note n where n.person = p.person)
                """, today, town.els.id());
    }

    protected UUID person(String source, String given, String family, String birth) {
        var id = Visitors.as(town.centre, () -> new Town(sql, transaction).person(source, given, family, birth));
        speak();
        return id;
    }

    protected void fact(UUID person, String kind, String code, String first) {
        Visitors.as(town.centre, () -> new Town(sql, transaction).fact(person, kind, code, first, null));
    }

    protected void follow(UUID person, Member worker, LocalDate from) {
        Visitors.as(town.centre, () -> {
            followers.add(person, new Followers.Duty(worker.id(), Function.GENERAL, true), from);
            return true;
        });
    }

    /// A residence document that expires on a day.
    protected void permit(UUID person, LocalDate last) {
        write(
                "insert into casefile.particular (centre, person, kind, code, value, last, typed_by) "
                        + "select centre, person, 'document', 'residence_permit', 'B1', ?, 'user:test' from casefile.person where id = ?",
                last,
                person);
    }

    protected void write(String statement, Object... params) {
        Visitors.as(town.centre, () -> {
            transaction.executeWithoutResult(
                    _ -> sql.sql(statement).params(params).update());
            return true;
        });
    }

    protected List<String> ask(String question, Object... params) {
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ ->
                        sql.sql(question).params(params).query(String.class).list()));
    }

    protected long refresh() {
        return Visitors.as(town.centre, () -> dues.refresh());
    }

    protected MockHttpServletResponse answer(Member who, String below) throws Exception {
        statements.start();
        return mvc.perform(get("/" + town.centre.centre().code() + "/" + below).with(TestCentres.signedIn(who)))
                .andReturn()
                .getResponse();
    }

    protected String page(Member who, String below) throws Exception {
        var response = answer(who, below);
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }
}
