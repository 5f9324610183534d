package trede.contacts.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import trede.web.Problems;
import trede.web.Words;

/// What Els types becomes paragraphs for three voices; what she should think about is pointed out.
class NoteEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<Voice, String> NAMES =
            Map.of(Voice.CLIENT, "cliënt", Voice.PARTNER, "partner", Voice.INTERNAL, "intern");
    private static final NoteEntry.Tongue DUTCH = new NoteEntry.Tongue("nl", NAMES);

    private static NoteEntry read(String text, String... more) {
        var form = new HashMap<>(Map.of("kind", "office", "day", "gisteren", "text", text));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return NoteEntry.read(form, TODAY, DUTCH, List.of());
    }

    @Test
    void whatHasNoMarkIsForColleagues() {
        assertThat(read("Jan was moe.\n\nHij belt morgen.").parts())
                .extracting(Paragraph::voice)
                .containsExactly(Voice.INTERNAL, Voice.INTERNAL);
    }

    @Test
    void aMarkHoldsUntilTheNext() {
        var parts =
                read("Eerst intern.\n/cliënt We maakten een afspraak.\n\nOp vrijdag.\n/p\nDe cursus begint.\n/i! Hij is ziek.")
                        .parts();
        assertThat(parts)
                .extracting(Paragraph::mark)
                .containsExactly("internal", "client", "client", "partner", "internal!");
        assertThat(parts.get(3).text()).isEqualTo("De cursus begint.");
    }

    @Test
    void whatLooksLikeAMarkAndIsNoneStaysText() {
        for (String line : List.of("/etc staat er", "/clientele kwam", "a/c b", "/ c", "/2026 was goed")) {
            assertThat(read(line).parts()).singleElement().satisfies(part -> {
                assertThat(part.voice()).isEqualTo(Voice.INTERNAL);
                assertThat(part.text()).isEqualTo(line);
            });
        }
    }

    @Test
    void eachLanguageReadsItsOwnMarks() {
        for (String language : List.of("nl", "fr", "de", "en")) {
            var words = Words.of(Locale.of(language));
            for (var voice : Voice.values()) {
                String mark = words.say("contacts.note.mark." + voice.code());
                assertThat(read("/" + mark + "\nx").parts().getFirst().voice())
                        .as(language + " " + mark)
                        .isEqualTo(voice);
                assertThat(read("/" + mark.toUpperCase(Locale.ROOT).charAt(0) + " x")
                                .parts()
                                .getFirst()
                                .voice())
                        .isEqualTo(voice);
            }
        }
    }

    @Test
    void aNoteIsWrittenBackAsItIsRead() {
        var parts = read("Een.\n\n/c\nTwee\nregels.\n\n/c!\nDrie.\n\n/i\nVier.\n\n/p\nVijf.")
                .parts();
        assertThat(Markup.read(Markup.write(parts, NAMES))).isEqualTo(parts);
    }

    @Test
    void whoHearsWhat() {
        var client = Paragraph.of(Voice.CLIENT, false, "c");
        var ownHealth = Paragraph.of(Voice.CLIENT, true, "c!");
        var partner = Paragraph.of(Voice.PARTNER, false, "p");
        var health = Paragraph.of(Voice.PARTNER, true, "p!");
        assertThat(health.voice()).as("no partner reads of health").isEqualTo(Voice.INTERNAL);
        assertThat(List.of(client, ownHealth, partner, health).stream().filter(Voice.CLIENT::hears))
                .containsExactly(client, ownHealth);
        assertThat(List.of(client, ownHealth, partner, health).stream().filter(Voice.PARTNER::hears))
                .containsExactly(client, partner);
        assertThat(List.of(client, ownHealth, partner, health)).allMatch(Voice.INTERNAL::hears);
    }

    @Test
    void anIllnessInWhatTheClientReadsIsPointedOutAndMustBeDecidedUpon() {
        String text = "/c\nU belt de dokter voor uw depressie.\n/i\nDepressie sinds mei.";
        var entry = read(text).demandChoices();
        var pointed = entry.pointed().getFirst();
        assertThat(entry.pointed()).hasSize(1);
        assertThat(pointed.places()).extracting(Pointed.Place::kind).containsExactly("psychiatry");
        assertThat(entry.problems().all()).extracting(Problems.Problem::field).containsExactly(pointed.field());
        var moved = read(text, pointed.field(), "internal!").demandChoices();
        assertThat(moved.problems().none()).isTrue();
        assertThat(moved.parts()).extracting(Paragraph::mark).containsExactly("internal!", "internal");
        assertThat(moved.text()).startsWith("/intern!\nU belt");
        var kept = read(text, pointed.field(), "keep").demandChoices();
        assertThat(kept.problems().none()).isTrue();
        assertThat(kept.parts().getFirst().kept()).containsExactly("depressie");
        var again = NoteEntry.read(
                Map.of("kind", "office", "text", text),
                TODAY,
                DUTCH,
                List.of(kept.parts().getFirst()));
        assertThat(again.demandChoices().problems().none()).as("asked once").isTrue();
        assertThat(again.parts().getFirst().kept()).containsExactly("depressie");
    }

    @Test
    void aMarkThatWasChangedInTheTextWinsFromTheChoiceBesideIt() {
        String name = read("Afspraak.").parts().getFirst().name();
        assertThat(read("Afspraak.", "voice-" + name, "client", "was-" + name, "internal")
                        .parts())
                .extracting(Paragraph::voice)
                .containsExactly(Voice.CLIENT);
        assertThat(read("Afspraak.", "voice-" + name, "client", "was-" + name, "client")
                        .parts())
                .extracting(Paragraph::voice)
                .containsExactly(Voice.INTERNAL);
    }

    @Test
    void whatIsSharedMustHaveBeenSeenSo() {
        var entry = read("/c\nTot vrijdag.\n/i\nWas moe.");
        assertThat(entry.seen()).isFalse();
        assertThat(read("/c\nTot vrijdag.\n/i\nWas moe.", "seen", entry.shared())
                        .seen())
                .isTrue();
        assertThat(read("/p\nTot vrijdag.", "seen", entry.shared()).seen())
                .as("seen for the client only")
                .isFalse();
        assertThat(read("Tot vrijdag.", "seen", "").seen())
                .as("nothing is shared")
                .isTrue();
    }

    @Test
    void aNoteIsAboutADayThatExistsAndHasBeen() {
        assertThat(read("x", "day", "30/2/2026").problems().in("day")).isTrue();
        assertThat(read("x", "day", "morgen").problems().in("day")).isTrue();
        assertThat(read("x", "day", "").heading().day()).isEqualTo(TODAY);
        assertThat(read("x", "at", "9u30").heading().at()).isEqualTo(LocalTime.of(9, 30));
        assertThat(read("x", "at", "14h").heading().at()).isEqualTo(LocalTime.of(14, 0));
        assertThat(read("x", "at", "25:00").problems().in("at")).isTrue();
        assertThat(read("x", "kind", "seance").problems().in("kind")).isTrue();
        assertThat(read(" \u00a0\n").problems().in("text")).isTrue();
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() {
        String long10 = "a é".repeat(3_500_000);
        var entry = read(long10);
        assertThat(entry.text()).isEqualTo(long10);
        assertThat(entry.problems().all()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("contacts.note.problem.long");
            assertThat(problem.details()).containsExactly(10_500_000, NoteEntry.LONGEST);
        });
    }
}
