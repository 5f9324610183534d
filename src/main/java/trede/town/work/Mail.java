package trede.town.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.letters.BenefitLetters;
import trede.benefits.letters.LetterKind;
import trede.web.Page;
import trede.web.Words;

/// The letters that tell people what was decided, and their proof.
@Component
class Mail {

    private static final Page.Around NOTHING = new Page.Around(List.of(), null, file -> file, _ -> 0, "");

    private final BenefitLetters letters;
    private final Scenes scenes;

    Mail(BenefitLetters letters, Scenes scenes) {
        this.letters = letters;
        this.scenes = scenes;
    }

    /// By registered post, or from hand to hand.
    void tell(Member worker, Case about, UUID decision, LocalDate on) {
        var language = Locale.of("fr".equals(about.language()) ? "fr" : "nl");
        var page = new Page(worker, Words.of(language), null, "", false, NOTHING);
        boolean handed = about.dice().chance(0.3);
        String number = handed ? "" : "RR %09d BE".formatted(about.dice().between(100_000_000, 999_999_999));
        scenes.play(worker, on, () -> {
            var letter = letters.make(about.person(), LetterKind.NOTIFICATION, decision, language, page);
            letters.send(about.person(), letter, handed ? "handed" : "registered", on, number);
            return letter;
        });
    }
}
