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
        write(
                "insert into casefile.person (centre, source) select access.current_centre(), 'many-' || n from generate_series(1, 2001) n");
        write("""
                insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, told_by)
                select centre, person, source, 'An', '1990-01-01', '1990-01-01', 1 from casefile.person where source like 'many-%'
                """);
        write("""
                insert into casefile.follower (centre, person, account, function, first_contact, first, told_by)
                select centre, person, '%s', 'general', true, '2025-01-01', 'test' from casefile.person where source like 'many-%%'
                """.formatted(town.wim.id()));
        assertThat(page(town.nadia, "caseload?whose=all"))
                .contains("Meer dan 500 personen", "Rekenblad van iedereen", "page=2");
        assertThat(page(town.nadia, "caseload?whose=all&page=81")).contains("Silva, Ana");
        assertThat(page(town.nadia, "caseload?whose=" + town.wim.id())).contains("Meer dan 2.000 personen");
        assertThat(page(town.nadia, "caseload?whose=all&q=silva")).contains("1 persoon");
    }

    @Test
    void veryManyAreSortedToo() throws Exception {
        write(
                "insert into casefile.person (centre, source) select access.current_centre(), 'many-' || lpad(n::text, 3, '0') from generate_series(1, 600) n");
        write("""
                insert into casefile.identity (centre, person, family_name, given_name, birth_told, birth, told_by)
                select centre, person, source, 'An', '1990-01-01', '1990-01-01', 1 from casefile.person where source like 'many-%'
                """);
        write("""
                insert into casefile.follower (centre, person, account, function, first_contact, first, told_by)
                select centre, person, '%s', f, true, date '2025-01-01' + right(source, 3)::int - length(f), 'test'
                from casefile.person, unnest(array['general', 'work']) f where source like 'many-%%'
                """.formatted(town.wim.id()));
        write("""
                insert into casefile.due (centre, person, room, code, thing, due, account, address)
                select centre, person, 'casefile', 'glass', n::text, current_date + right(source, 3)::int + n, null, ''
                from casefile.person, generate_series(0, 1) n where source like 'many-%' and source <= 'many-030'
                """);
        String due = page(town.nadia, "caseload?whose=all&sort=due");
        assertThat(names(due)).hasSize(25).startsWith("Silva, Ana", "many-001, An", "many-002, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=due&page=2")))
                .hasSize(25)
                .startsWith("many-025, An")
                .containsSequence("many-030, An", "many-031, An", "many-032, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=since")))
                .hasSize(25)
                .containsSubsequence("Silva, Ana", "many-600, An", "many-599, An", "many-598, An");
        assertThat(names(page(town.nadia, "caseload?whose=all&sort=since&function=work")))
                .hasSize(25)
                .startsWith("many-600, An", "many-599, An");
    }

    private static List<String> names(String page) {
        return Pattern.compile("<bdi>([^<]*)</bdi>")
                .matcher(page.substring(page.indexOf("<tbody>")))
                .results()
                .map(name -> name.group(1))
                .toList();
    }
}
