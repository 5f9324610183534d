package trede.benefits.letters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.benefits.applications.Trace;
import trede.benefits.clocks.AppealTerm;
import trede.benefits.clocks.Notice;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.casefile.sensitive.Veil;
import trede.law.Law;
import trede.papers.Papers;
import trede.time.Brussels;
import trede.web.NotHere;
import trede.web.Page;
import trede.web.Refusal;
import trede.web.Sheet;
import trede.web.Visitors;

/// Every letter about an application or a decision: how it was made, kept byte for byte, and when it went.
@Component
public class BenefitLetters {

    /// The edition of the templates: higher whenever what they say changes.
    private static final int EDITION = 1;

    private final BenefitLetterQueries queries;
    private final LetterViews views;
    private final Papers papers;
    private final Trace trace;
    private final Law law;
    private final Clock clock;

    BenefitLetters(BenefitLetterQueries queries, LetterViews views, Papers papers, Trace trace, Law law, Clock clock) {
        this.queries = queries;
        this.views = views;
        this.papers = papers;
        this.trace = trace;
        this.law = law;
        this.clock = clock;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Letter> list(Person person) {
        return queries.list(person.number());
    }

    /// @throws NotHere if it is not to this person
    @Transactional(readOnly = true)
    public Letter get(Person person, UUID id) {
        return queries.find(person.number(), id).orElseThrow(NotHere::new);
    }

    /// The paper itself.
    ///
    /// @throws trede.web.NotAllowed if it tells what the visitor may not know
    @Transactional(readOnly = true)
    public byte[] paper(Person person, UUID id) {
        var letter = get(person, id);
        Veil.demand(false, view(person, letter.kind(), letter.about()).words(letter.kind()));
        return queries.paper(letter.id());
    }

    /// The person's own language if it is one of ours, else that of who writes.
    public static Locale language(String asked, Person person, Page page) {
        var own = person.identity().background().language();
        return page.firstLanguage(asked, own);
    }

    /// Makes a letter and keeps it.
    ///
    /// @param about an application of this person, or a decision for a notification
    @Transactional
    public UUID make(Person person, LetterKind kind, UUID about, Locale language, Page page) {
        var view = view(person, kind, about);
        var spoken = page.in(language);
        byte[] pdf = papers.pdf(Sheet.of(kind.template()).with("view", view), spoken);
        var id = queries.add(
                person.number(),
                new BenefitLetterQueries.Made(
                        kind, about, language.getLanguage(), EDITION, today(), Mentions.missing(view)),
                pdf,
                sha256(pdf),
                Visitors.get().actor());
        trace.logged(person.id(), "letter", kind.code());
        return id;
    }

    private LetterView view(Person person, LetterKind kind, UUID about) {
        return kind == LetterKind.NOTIFICATION
                ? views.aboutDecision(person, about)
                : views.aboutApplication(person, about);
    }

    /// It went: by post, or from hand to hand. With that the term for an appeal begins.
    ///
    /// @throws Refusal while a mention is missing, or the proof is none
    @Transactional
    public void send(Person person, UUID id, String way, LocalDate on, String number) {
        var letter = get(person, id);
        if (letter.sent()) {
            throw new Refusal("benefits.letter.problem.sent");
        }
        if (!letter.missing().isEmpty()) {
            throw new Refusal(
                    "benefits.letter.problem.missing", letter.missing().size());
        }
        if (on.isAfter(today())) {
            throw new Refusal("benefits.application.future", Written.day(on));
        }
        if (on.isBefore(letter.made())) {
            throw new Refusal("benefits.letter.problem.before_made", Written.day(letter.made()));
        }
        if (way.equals("registered") && number.isBlank()) {
            throw new Refusal("benefits.letter.problem.number");
        }
        queries.prove(
                id,
                new Letter.Proof(way, on, number, appealUntil(letter, way, on)),
                Visitors.get().actor());
        trace.left(person, "letter", "sent");
    }

    private @Nullable LocalDate appealUntil(Letter letter, String way, LocalDate on) {
        if (letter.kind() != LetterKind.NOTIFICATION) {
            return null;
        }
        boolean complete = letter.missing().isEmpty();
        var notice = way.equals("handed")
                ? new Notice.Handed(on, complete)
                : new Notice.Posted(on, way.equals("registered"), complete);
        return AppealTerm.of(law, notice) instanceof AppealTerm.Running running ? running.last() : null;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
