package trede.casefile.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.casefile.finding.Searches;
import trede.casefile.following.Changes;
import trede.casefile.identities.Identities;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.intake.Intake;
import trede.web.NotHere;
import trede.web.Refusal;
import trede.web.Visitors;

/// Two files of one man spelled in two alphabets become one and are taken apart again.
class MergesTest extends TwoFiles {

    @Autowired
    Searches searches;

    @Autowired
    Changes changes;

    @Autowired
    Identities identities;

    @Autowired
    Intake intake;

    @Autowired
    MergeRowQueries moving;

    private void merge(UUID survivor, UUID gone, IdentityField... chosen) {
        var here = find(survivor);
        var there = find(gone);
        as(() -> {
            merges.merge(here, there, List.of(chosen), "identity card seen");
            return true;
        });
    }

    private String no(Runnable work) {
        var refused = new String[1];
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, no -> refused[0] = no.key());
        return refused[0];
    }

    @Test
    void twoFilesBecomeOneAndAreTakenApartRowByRow() {
        var before = rows();
        assertThat(figures()).isEqualTo("2 2 5");
        assertThat(as(() -> merges.preview(find(rachid), find(rashid))))
                .containsExactly(
                        new Moved("closed", 1, 0),
                        new Moved("fact.activity", 1, 0),
                        new Moved("fact.benefit", 1, 0),
                        new Moved("fact.registration", 1, 1),
                        new Moved("follower", 3, 1),
                        new Moved("particular.name", 1, 1),
                        new Moved("particular.phone", 1, 0));
        merge(rachid, rashid, IdentityField.GIVEN_NAME);
        assertThat(figures()).isEqualTo("1 1 4");
        var one = find(rachid);
        assertThat(one.identity().givenName()).isEqualTo("رشيد");
        assertThat(one.identity().familyName()).isEqualTo("Oualli");
        assertThat(as(() -> people.find(rashid))).isEmpty();
        assertThat(as(() -> merges.findSurvivor(rashid))).contains(rachid);
        assertThat(ask("select count(*)::text from casefile.follower where first_contact and function = 'general'"))
                .containsExactly("1");
        for (String typed : List.of("والي", "Rachid Oualli", "رشيد", "r-2", "0470123456")) {
            assertThat(as(() -> searches.search(typed, 5)))
                    .as(typed)
                    .singleElement()
                    .matches(found -> found.line().id().equals(rachid));
        }
        assertThat(as(() -> changes.list(rachid, 50)))
                .anyMatch(change -> change.what().equals("merge"));
        assertThat(takeApart(rachid)).isEqualTo(rashid);
        assertThat(rows()).isEqualTo(before);
        assertThat(figures()).isEqualTo("2 2 5");
        assertThat(as(() -> merges.list(find(rachid))))
                .singleElement()
                .matches(merge -> merge.undoneAt() != null && !merge.last());
        merge(rashid, rachid);
        takeApart(rashid);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void asItWasKnownBeforeThereWereTwo() {
        String before = ask("select clock_timestamp()::text").getFirst();
        merge(rachid, rashid);
        assertThat(ask("select count(distinct person)::text from casefile.fact_person_ever where known @> '" + before
                        + "'::timestamptz"))
                .containsExactly("2");
        assertThat(ask("select count(distinct person)::text from casefile.fact_told_ever where known @> '" + before
                        + "'::timestamptz and kind = 'benefit'"))
                .containsExactly("2");
    }

    @Test
    void whatCameSinceStaysWithTheSurvivor() {
        merge(rachid, rashid, IdentityField.GIVEN_NAME);
        as(() -> town.fact(rachid, "employment", "regular", "2016-01-01", null));
        var one = find(rachid);
        as(() -> {
            identities.change(
                    one,
                    IdentityEntry.of(Map.of(
                                    "given_name",
                                    "رشيد",
                                    "family_name",
                                    "Oualli",
                                    "birth",
                                    "1991-05-12",
                                    "language",
                                    "fr")::get)
                            .read(java.time.LocalDate.of(2026, 1, 1)),
                    EnumSet.allOf(IdentityField.class),
                    null);
            return true;
        });
        var made = as(() -> merges.list(find(rachid))).getFirst();
        assertThat(as(() -> merges.listSince(find(rachid), made))).containsExactly(new Moved("fact.employment", 1, 0));
        takeApart(rachid);
        assertThat(find(rachid).identity().givenName()).isEqualTo("Rachid");
        assertThat(find(rachid).identity().background().language()).isEqualTo("fr");
        assertThat(find(rashid).identity().background().language()).isEqualTo("uk");
        assertThat(as(() -> people.listFacts(find(rachid))).stream()
                        .filter(fact -> fact.known().now()))
                .hasSize(3);
    }

    @Test
    void threeAreTwoMergesAndComeApartInReverse() {
        var before = rows();
        var third = as(() -> town.person("R-3", "Rashid", "Wali", "1991-05-12"));
        merge(rachid, rashid);
        merge(third, rachid);
        assertThat(as(() -> merges.findSurvivor(rashid))).contains(third);
        assertThat(as(() -> searches.search("والي", 5))).singleElement();
        assertThat(as(() -> merges.list(find(third)))) // with what went into a file that went
                .extracting(Merge::name, Merge::within, Merge::last)
                .containsExactly(
                        tuple("Rachid Oualli R-1", null, true), tuple("رشيد والي R-2", "Rachid Oualli", false));
        takeApart(third);
        assertThat(as(() -> merges.findSurvivor(rashid))).contains(rachid);
        takeApart(rachid);
        as(() -> town.person("R-4", "Rashid", "Vali", "1991-05-12"));
        assertThat(rows()).containsAll(before);
        merge(rachid, rashid);
        merge(rachid, third);
        var first = as(() -> merges.list(find(rachid))).stream()
                .filter(merge -> merge.undoneAt() == null && !merge.last())
                .findFirst()
                .orElseThrow();
        assertThat(no(() -> as(() -> merges.takeApart(find(rachid), first.id()))))
                .isEqualTo("casefile.merge_not_last");
    }

    @Test
    void whatCannotBeMergedIsRefusedWithASentence() {
        assertThat(no(() -> merge(rachid, rachid))).isEqualTo("casefile.merge_itself");
        assertThat(no(() -> as(() -> {
                    merges.merge(find(rachid), find(rashid), List.of(), " ");
                    return true;
                })))
                .isEqualTo("casefile.merge_why_missing");
        var before = rows();
        as(() -> town.fact(rachid, "benefit", "living_wage", "2015-12-01", null));
        assertThat(as(() -> merges.clashes(find(rachid), find(rashid)))).hasSize(1);
        assertThat(no(() -> merge(rachid, rashid))).isEqualTo("casefile.merge_clash");
        assertThat(rows()).containsAll(before);
        var elsewhere = test.centre();
        assertThat(Visitors.as(elsewhere, () -> people.find(rachid))).isEmpty();
        assertThatThrownBy(() -> Visitors.as(elsewhere, () -> {
                    merges.merge(find(rachid), find(rashid), List.of(), "no business");
                    return true;
                }))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whileAnImportRunsNothingIsMerged() throws Exception {
        var here = find(rachid);
        var there = find(rashid);
        var refused = new String[1];
        as(() -> transaction.execute(_ -> {
            assertThat(intake.takeTurn()).isTrue();
            var other = new Thread(() -> as(() -> {
                refused[0] = no(() -> merges.merge(here, there, List.of(), "meanwhile"));
                return true;
            }));
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return true;
        }));
        assertThat(refused[0]).isEqualTo("casefile.merge_import_runs");
        assertThat(figures()).isEqualTo("2 2 5");
    }

    /// Whoever adds a table about people decides whether it moves.
    @Test
    void everyTableAboutAPersonMovesOrSaysWhyNot() {
        var stays = List.of(
                "person", // the anchor itself
                "identity",
                "identity_told", // chosen field by field
                "search_key",
                "former_key",
                "suspicion",
                "unsure",
                "merged",
                "finding_open", // derived
                "monitor.member_key", // a closed figure counted what it counted
                "contacts.note_draft", // nobody's word yet; found from either file
                "due", // derived
                "destruction_proposal", // a file that is to go is not merged
                "not_same"); // about two
        assertThat(ask("""
                        select replace(n.nspname || '.' || c.relname, 'casefile.', '') from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace and n.nspname not in ('access', 'exchange')
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'person' and a.atttypid = 'bigint'::regtype
                        where c.relkind = 'r' and c.relname !~ '_history$'
                        """).stream().filter(table -> !stays.contains(table)))
                .containsExactlyInAnyOrderElementsOf(moving.tables().stream()
                        .filter(table -> table.column().equals("person"))
                        .map(MovingTable::kind)
                        .toList());
    }
}
