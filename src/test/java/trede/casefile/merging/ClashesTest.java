package trede.casefile.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.web.Refusal;
import trede.web.Words;

/// Which benefits of two files cannot stand in one; and what is said of all that goes along.
class ClashesTest extends TwoFiles {

    @Autowired
    MergeRowQueries moving;

    /// From the day on which this centre decides, what a source tells counts no longer; two decisions are two.
    @Test
    void whatThisCentreDecidesItselfClashesOnlyWithWhatItDecidesItself() {
        decided(rachid, "2026-01-01");
        assertThat(as(() -> merges.clashes(find(rachid), find(rashid)))).isEmpty();
        decided(rashid, "2026-02-01");
        assertThat(as(() -> merges.clashes(find(rachid), find(rashid))))
                .singleElement()
                .matches(clash -> clash.one().here()
                        && clash.other().here()
                        && clash.other().first().equals(LocalDate.of(2026, 2, 1)));
        var here = find(rachid);
        var there = find(rashid);
        assertThatThrownBy(() -> as(() -> {
                    merges.merge(here, there, List.of(), "identity card seen");
                    return true;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("casefile.merge_clash"));
    }

    private void decided(UUID person, String first) {
        as(() -> transaction.execute(_ -> {
            sql.sql("""
                    insert into casefile.own_since (centre, person, kind, since)
                    select centre, person, 'benefit', ?::date from casefile.person where id = ?
                    """).params(first, person).update();
            return sql.sql("""
                    insert into casefile.own_fact (centre, person, kind, code, first)
                    select centre, person, 'benefit', 'living_wage', ?::date from casefile.person where id = ?
                    """).params(first, person).update();
        }));
    }

    /// Whoever adds a table about people decides how it is called, or that nobody needs to hear of it.
    @Test
    void everyKindThatGoesAlongIsSaidOrFollowsFromTheRest() {
        for (var language : Words.LANGUAGES) {
            assertThat(moving.tables().stream()
                            .map(table -> table.counted().replace("'", ""))
                            .filter(kind -> !kind.contains("||"))
                            .filter(kind -> !Words.of(language).has(new Moved(kind, 1, 0).label())))
                    .containsExactlyInAnyOrder("own_since", "referral_step", "referral_reading", "benefits.held_right");
        }
    }
}
