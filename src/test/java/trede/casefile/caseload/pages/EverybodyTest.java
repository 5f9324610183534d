package trede.casefile.caseload.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trede.casefile.due.pages.Morning;

/// The list of everybody in a town that has grown; of all of them Ana is the one whose paper expires.
class EverybodyTest extends Morning {

    @BeforeEach
    void files() {
        UUID ana = person("A1", "Ana", "Silva", "1985-03-04");
        follow(ana, town.els, today.minusDays(5));
        permit(ana, today.minusDays(3));
        refresh();
    }

    @Test
    void ofAListWithoutEndOnlyTheBeginningIsCounted() throws Exception {
        grow(2001, "'general'");
        assertThat(page(town.nadia, "caseload?whose=all"))
                .contains("Meer dan 500 personen", "Rekenblad van iedereen", "page=2");
        assertThat(page(town.nadia, "caseload?whose=all&page=81")).contains("Silva, Ana");
        assertThat(page(town.nadia, "caseload?whose=all&page=9999")).doesNotContain("page=201");
        assertThat(page(town.nadia, "caseload?whose=" + town.wim.id())).contains("Meer dan 2.000 personen");
        assertThat(page(town.nadia, "caseload?whose=all&q=silva")).contains("1 persoon");
    }

    @Test
    void veryManyAreSortedToo() throws Exception {
        grow(600, "'general', 'work'");
        write("""
                insert into casefile.due (centre, person, room, code, thing, due, account, address)
                select centre, person, 'casefile', 'glass', n::text, current_date + right(source, 3)::int + n, null, ''
                from casefile.person, generate_series(0, 1) n where source like 'many-%' and source <= 'many-0030'
                """);
        String due = page(town.nadia, "caseload?whose=all&sort=due");
        assertThat(names(due)).hasSize(25).startsWith("Silva, Ana", "many-0001, An", "many-0002, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=due&page=2")))
                .hasSize(25)
                .startsWith("many-0025, An")
                .containsSequence("many-0030, An", "many-0031, An", "many-0032, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=since")))
                .hasSize(25)
                .containsSubsequence("Silva, Ana", "many-0600, An", "many-0599, An", "many-0598, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=since&function=work")))
                .hasSize(25)
                .startsWith("many-0600, An", "many-0599, An");
    }

    @Test
    void ofVeryManyItIsSeenWhoStandsOnARung() throws Exception {
        grow(600, "'general'");
        fact("activity", "social", "infinity", "many-0001");
        fact("employment", "regular", "infinity", "many-0541");
        fact("activity", "labour", "2025-06-01", "many-0001");
        assertThat(names(page(town.nadia, "caseload?whose=all&rung=social")))
                .hasSize(25)
                .startsWith("many-0001, An", "many-0002, An");
        assertThat(page(town.nadia, "caseload?whose=all&rung=social")).contains("Meer dan 500 personen");
        assertThat(names(page(town.nadia, "caseload?whose=all&rung=work")))
                .hasSize(25)
                .startsWith("many-0541, An");
        assertThat(page(town.nadia, "caseload?whose=all&rung=work")).contains("60 personen");
        assertThat(names(page(town.nadia, "caseload?whose=all&work=regular"))).startsWith("many-0541, An");
        assertThat(page(town.nadia, "caseload?whose=all&rung=labour")).doesNotContain("<tbody>");
        assertThat(names(page(town.nadia, "caseload?whose=all&rung=none")))
                .containsExactly("Peeters, Jan", "Silva, Ana");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=language")))
                .hasSize(25)
                .startsWith("many-0600, An", "many-0001, An");
    }

    /// Wim follows so many people more; the last of them speaks Arabic.
    private void grow(int many, String functions) {
        write("""
                insert into casefile.person (centre, source)
                select access.current_centre(), 'many-' || lpad(n::text, 4, '0') from generate_series(1, %d) n
                """.formatted(many));
        write("""
                insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, language, told_by)
                select centre, person, source, 'An', '1990-01-01', '1990-01-01',
                       case source when 'many-%04d' then 'ar' else 'fr' end, 1
                from casefile.person where source like 'many-%%'
                """.formatted(many));
        write("""
                insert into casefile.follower (centre, person, account, function, first_contact, first, told_by)
                select centre, person, '%s', f, true, date '2025-01-01' + right(source, 4)::int %% 601 - length(f), 'test'
                from casefile.person, unnest(array[%s]) f where source like 'many-%%'
                """.formatted(town.wim.id(), functions));
    }

    private void fact(String kind, String code, String last, String from) {
        write("""
                insert into casefile.fact (centre, person, kind, code, first, last, told_by)
                select centre, person, '%s', '%s', '2025-02-01', '%s', 1 from casefile.person where source like 'many-%%' and source >= '%s'
                """.formatted(kind, code, last, from));
    }

    private static List<String> names(String page) {
        return Pattern.compile("<bdi>([^<]*)</bdi>")
                .matcher(page.substring(page.indexOf("<tbody>")))
                .results()
                .map(name -> name.group(1))
                .toList();
    }
}
