package trede.casefile.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import trede.casefile.Lane;
import trede.casefile.Saying;
import trede.casefile.TimelineFact;
import trede.casefile.TimelineFact.Topic;
import trede.web.Words;

/// Jolien's life on one screen, however long and however full.
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Words DUTCH = Words.of(Locale.of("nl"));
    private static final TimelineAsked EVERYTHING = new TimelineAsked(null, null, null, null, null);

    private static TimelineFact talk(int n, LocalDate day) {
        return TimelineFact.mark(
                "n" + n, Lane.CONTACTS, Saying.plain(n % 3 == 0 ? "Huisbezoek" : "Gesprek"), List.of(), day);
    }

    /// A talk every ten days for twenty years.
    private static List<TimelineFact> twentyYears() {
        var talks = new ArrayList<TimelineFact>();
        for (int n = 0; n < 730; n++) {
            talks.add(talk(n, TODAY.minusDays(10L * n)));
        }
        return talks;
    }

    private static TimelineView draw(List<TimelineFact> facts, TimelineAsked asked) {
        return new Timelines(List.of()).draw(facts, asked, TODAY, DUTCH);
    }

    private static List<Bar> marks(TimelineView view) {
        return view.drawn().lanes().stream()
                .flatMap(lane -> lane.bars().stream())
                .toList();
    }

    @Test
    void twentyYearsOfTalksAreAFewMarksWithANumberThatLeadCloser() {
        var view = draw(twentyYears(), EVERYTHING);
        var marks = marks(view);
        assertThat(marks).hasSizeBetween(15, 25);
        assertThat(marks.stream()
                        .mapToInt(mark -> Integer.parseInt(mark.label()))
                        .sum())
                .isEqualTo(730);
        assertThat(view.drawn().height()).isLessThan(120);
        var bundle = marks.get(3).bundle();
        assertThat(bundle).isNotNull();
        assertThat(bundle.words()).contains("× Gesprek", "× Huisbezoek");
        var closer = bundle.into();
        assertThat(closer).isNotNull();
        assertThat(view.target(marks.get(3), "/x"))
                .isEqualTo("/x?from=%s&until=%s#timeline".formatted(closer.from(), closer.until()));
        var near = draw(twentyYears(), new TimelineAsked(closer.from(), closer.until(), null, null, null));
        assertThat(near.listed().facts().size())
                .isBetween(Integer.parseInt(marks.get(3).label()), 45);
    }

    @Test
    void followingBundlesEndsWhereEverythingHasItsName() {
        var view = draw(twentyYears(), EVERYTHING);
        for (int step = 0; step < 8; step++) {
            var bundle = marks(view).stream()
                    .filter(mark -> mark.bundle() != null && mark.bundle().into() != null)
                    .findFirst();
            if (bundle.isEmpty()) {
                assertThat(marks(view))
                        .allSatisfy(mark -> assertThat(mark.label()).isIn("Gesprek", "Huisbezoek"));
                return;
            }
            var into = bundle.get().bundle().into();
            view = draw(twentyYears(), new TimelineAsked(into.from(), into.until(), null, null, null));
        }
        assertThat(false).as("still bundled after eight steps").isTrue();
    }

    @Test
    void aDayOnWhichTooMuchHappenedLeadsToTheListAtLast() {
        var full = new ArrayList<TimelineFact>();
        for (int n = 0; n < 30; n++) {
            full.add(talk(n, TODAY));
        }
        var view = draw(full, new TimelineAsked(TODAY.minusDays(4), TODAY.plusDays(4), null, null, null));
        assertThat(marks(view)).singleElement().satisfies(mark -> {
            assertThat(mark.label()).isEqualTo("30");
            assertThat(view.target(mark, "/x")).isEqualTo("#n0");
        });
    }

    @Test
    void theListIsShortUntilSomebodyAsksForAllOfIt() {
        var view = draw(twentyYears(), EVERYTHING);
        assertThat(view.listed().facts()).hasSize(200);
        assertThat(view.listed().more()).isEqualTo(530);
        assertThat(view.whole()).isEqualTo("?&list=all");
        assertThat(draw(twentyYears(), new TimelineAsked(null, null, null, null, "all"))
                        .listed()
                        .facts())
                .hasSize(730);
    }

    @Test
    void whatIsNotListedLeadsToItsOwnPage() {
        var old = talk(800, TODAY.minusYears(22)).at("notes/800");
        var facts = twentyYears();
        facts.add(old);
        var view = draw(facts, EVERYTHING);
        var alone = marks(view).stream()
                .filter(mark -> mark.fact().equals(old))
                .findFirst()
                .orElseThrow();
        assertThat(view.target(alone, "/x")).isEqualTo("/x/notes/800");
    }

    @Test
    void kindsAreLeftOutOneByOneAndStayInTheAddress() {
        var facts = List.of(
                talk(1, TODAY),
                talk(2, TODAY).about(Topic.NOTES),
                talk(3, TODAY).about(Topic.LETTERS));
        var view = draw(facts, new TimelineAsked(null, null, null, "notes", null));
        assertThat(view.listed().facts()).extracting(TimelineFact::id).containsExactly("n1", "n3");
        assertThat(view.kinds())
                .extracting(TimelineView.Kind::topic, TimelineView.Kind::shown)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Topic.LETTERS, true),
                        org.assertj.core.api.Assertions.tuple(Topic.CONTACTS, true),
                        org.assertj.core.api.Assertions.tuple(Topic.NOTES, false));
        assertThat(view.kinds().getFirst().query()).endsWith("&hidden=letters,notes");
        assertThat(view.kinds().getLast().query()).doesNotContain("hidden");
        assertThat(view.query(view.drawn().window())).endsWith("&hidden=notes");
    }
}
