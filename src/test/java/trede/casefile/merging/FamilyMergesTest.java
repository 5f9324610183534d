package trede.casefile.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Both files of Rachid know his family; what becomes of it when they become one, and two again.
class FamilyMergesTest extends TwoFiles {

    UUID amina;

    @BeforeEach
    void bothHaveAFamily() {
        as(() -> {
            amina = town.person("A-1", "Amina", "Oualli", "2012-03-04");
            return true;
        });
        write("""
                insert into casefile.relation (centre, a, b, kind, first, typed_by)
                select centre, person, (select person from casefile.person where id = :amina), 'parent', '2012-03-04', 'user:x'
                from casefile.person where id in (:rachid, :rashid)
                """);
        write("""
                insert into casefile.relation (centre, a, b, kind, first, typed_by)
                select centre, person, (select person from casefile.person where id = :rachid), 'sibling', '2001-01-01', 'user:x'
                from casefile.person where id = :rashid
                """);
        write("""
                insert into casefile.relation (centre, a, family_name, given_name, kind, first, typed_by)
                select centre, person, 'Oualli', 'Zaki', 'parent', '2015-05-05', 'user:x' from casefile.person where id = :rashid
                """);
        write("""
                with h as (insert into casefile.household (centre, kind, typed_by)
                           values (access.current_centre(), 'actual', 'user:x') returning centre, id)
                insert into casefile.household_member (centre, household, kind, person, role, first, typed_by)
                select p.centre, h.id, 'actual', p.person, 'head', '2015-01-01', 'user:x'
                from casefile.person p, h where p.id = :rashid
                """);
        write("""
                insert into casefile.signed_off (centre, person, code, detail, reason, signed_by, signed_on)
                select centre, person, 'birth', 'x', 'hij weet het niet', 'user:x', '2020-01-01'
                from casefile.person where id = :rashid
                """);
    }

    private void write(String statement) {
        as(() -> transaction.execute(_ -> sql.sql(statement)
                .param("amina", amina)
                .param("rachid", rachid)
                .param("rashid", rashid)
                .update()));
    }

    private List<String> family() {
        return List.of("relation", "household_member", "signed_off").stream()
                .flatMap(table -> ask("select '" + table + " ' || (to_jsonb(x) - 'known')::text from casefile." + table
                                + " x order by 1")
                        .stream())
                .toList();
    }

    @Test
    void theFamilyGoesAlongAndComesBack() {
        var before = family();
        assertThat(before).hasSize(6);
        var here = find(rachid);
        var gone = find(rashid);
        as(() -> {
            merges.merge(here, gone, List.of(), "identity card seen");
            return true;
        });
        assertThat(ask("select count(*)::text from casefile.relation"))
                .as("the child once, Zaki, and nobody is his own brother")
                .containsExactly("2");
        assertThat(
                        ask(
                                "select p.id::text from casefile.household_member m join casefile.person p on p.person = m.person"))
                .containsExactly(rachid.toString());
        as(() -> merges.takeApart(
                find(rachid), merges.list(find(rachid)).getFirst().id()));
        assertThat(family()).isEqualTo(before);
    }
}
