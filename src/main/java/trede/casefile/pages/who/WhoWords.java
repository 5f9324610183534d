package trede.casefile.pages.who;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import trede.casefile.Identity;
import trede.casefile.Known;
import trede.casefile.NationalNumber;
import trede.casefile.Person;
import trede.casefile.finding.Born;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.identities.Difference;
import trede.casefile.identities.IdentityEntry;
import trede.casefile.identities.IdentityField;
import trede.casefile.identities.Particular;
import trede.casefile.identities.ParticularKind;
import trede.casefile.identities.ParticularVersion;
import trede.casefile.pages.FoundWords;
import trede.casefile.pages.PersonView;
import trede.time.Brussels;
import trede.web.Page;

/// Who somebody is, in words.
public final class WhoWords {

    /// From this age on we ask whether the birth date is right.
    public static final int VERY_OLD = 110;

    private WhoWords() {}

    /// What is known now, then what was known formerly, newest first.
    public static List<Identity> versions(Person person) {
        var versions = new ArrayList<>(List.of(person.identity()));
        versions.addAll(person.former());
        return versions;
    }

    public static String identity(Identity identity, Page page) {
        var background = identity.background();
        var residence = identity.residence();
        var parts = new ArrayList<>(List.of(
                (identity.givenName() + " " + identity.familyName()).strip(),
                FoundWords.birth(identity.birth()),
                identity.niss() == null ? "" : NationalNumber.written(identity.niss()),
                background.gender() == null ? "" : PersonView.coded("gender", background.gender(), page),
                background.language() == null ? "" : PersonView.language(background.language(), page),
                background.nationality() == null ? "" : PersonView.country(background.nationality(), page),
                residence.status() == null ? "" : PersonView.coded("residence", residence.status(), page),
                FoundWords.place(residence.postalCode(), residence.municipality(), page)));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    /// Since when, and from whom we know it.
    public static String known(Known known, Page page) {
        String from = known.toldBy() == 0
                ? page.say("casefile.typed_here")
                : page.say("casefile.told_by_import", Long.toString(known.toldBy()));
        return from + " "
                + (known.until() == null
                        ? page.say("casefile.known_since", page.moment(known.from()))
                        : page.say("casefile.known_from_until", page.moment(known.from()), page.moment(known.until())));
    }

    /// Who wrote it: a colleague by name, or an import with its day.
    public static String written(Known known, @Nullable String writer, Colleagues colleagues, Page page) {
        String who = known.toldBy() == 0
                ? writer == null
                        ? page.say("casefile.typed_here")
                        : page.say("casefile.typed_by", colleagues.nameAndRole(writer, page))
                : page.say("casefile.told_by_import_on", Long.toString(known.toldBy()), known(known.from(), page));
        return who + " " + since(known.from(), known.until(), page);
    }

    private static String known(Instant from, Page page) {
        return page.day(Brussels.dayOf(from));
    }

    private static String since(Instant from, @Nullable Instant until, Page page) {
        return until == null
                ? page.say("casefile.known_since", page.moment(from))
                : page.say("casefile.known_from_until", page.moment(from), page.moment(until));
    }

    /// Who wrote it, and who changed or withdrew it.
    public static String fate(ParticularVersion version, Colleagues colleagues, Page page) {
        var what = version.what();
        var from = Objects.requireNonNull(what.knownFrom());
        String written = page.say("casefile.typed_by", colleagues.nameAndRole(said(what.typedBy()), page)) + " "
                + since(from, what.knownUntil(), page);
        return version.fate() == ParticularVersion.Fate.KNOWN
                ? written
                : written + "; " + page.say(version.fate().label(), colleagues.nameAndRole(said(version.by()), page));
    }

    private static String said(@Nullable String actor) {
        return actor == null ? "–" : actor;
    }

    /// What stands in a field, as it is chosen or typed.
    public static String written(IdentityEntry entry, IdentityField field, Page page) {
        String value = entry.value(field);
        if (value.isEmpty()) {
            return page.say("casefile.not_known");
        }
        return field.choices().contains(value) ? page.say("casefile." + field.list() + "." + value) : value;
    }

    /// The label of a field that a kind of particular calls its own way.
    public static String label(ParticularKind kind, String field, Page page) {
        String own = "casefile.entry." + kind.code() + "." + field;
        return page.words().has(own) ? own : "casefile.particular." + field;
    }

    /// Its hint, if it needs one.
    public static @Nullable String hint(ParticularKind kind, String field, Page page) {
        String own = "casefile.entry_hint." + kind.code() + "." + field;
        return page.words().has(own) ? own : null;
    }

    /// What the source tells where a worker typed something else.
    public static String told(Difference difference, Page page) {
        String told = difference.told();
        if (told == null) {
            return page.say("casefile.not_known");
        }
        return switch (difference.field()) {
            case NATIONALITY -> PersonView.country(told, page);
            case LANGUAGE -> PersonView.language(told, page);
            case MUNICIPALITY -> FoundWords.place(null, told, page);
            case GENDER -> PersonView.coded("gender", told, page);
            case RESIDENCE_STATUS -> PersonView.coded("residence", told, page);
            case BIRTH -> Born.find(told, LocalDate.EPOCH).map(Born::written).orElse(told);
            case NISS -> NationalNumber.written(told);
            case DECEASED_ON -> page.day(LocalDate.parse(told));
            default -> told;
        };
    }

    public static String code(Particular particular, Page page) {
        return particular.kind() == ParticularKind.RESIDENCE
                ? PersonView.coded("residence", particular.code(), page)
                : page.say("casefile.particular." + particular.kind().code() + "." + particular.code());
    }

    public static String when(Particular particular, LocalDate today, Page page) {
        var first = particular.first();
        var last = particular.last();
        if (particular.kind() == ParticularKind.PRESENTATION) {
            return first == null ? "" : page.say("casefile.on_day", page.day(first));
        }
        if (particular.kind() == ParticularKind.DOCUMENT && last != null) {
            return page.say(last.isBefore(today) ? "casefile.expired" : "casefile.expires", page.day(last));
        }
        if (first != null && particular.isAhead(today)) {
            return last == null
                    ? page.say("casefile.from_later", page.day(first))
                    : page.say("casefile.from_later_until", page.day(first), page.day(last));
        }
        if (first == null) {
            return last == null ? "" : page.say("casefile.until", page.day(last));
        }
        return last == null
                ? page.say("casefile.from_on", page.day(first))
                : page.say("casefile.from_until", page.day(first), page.day(last));
    }

    /// Somebody with a reference address who did not yet present himself in this quarter.
    public static boolean awaitsPresentation(List<Particular> particulars, LocalDate today) {
        return particulars.stream().anyMatch(each -> each.code().equals("reference") && each.holds(today))
                && particulars.stream()
                        .filter(each -> each.kind() == ParticularKind.PRESENTATION)
                        .map(Particular::first)
                        .filter(Objects::nonNull)
                        .noneMatch(day -> day.getYear() == today.getYear()
                                && day.get(IsoFields.QUARTER_OF_YEAR) == today.get(IsoFields.QUARTER_OF_YEAR));
    }

    /// Whether the check digits of a number that looks like a national one are wrong: worth a look, never
    /// a wall.
    public static boolean doubtful(Identity identity) {
        return identity.niss() != null && !NationalNumber.isRight(identity.niss());
    }

    /// What stands below a field: a national number whose check digits do not fit is asked to be looked at.
    public static @Nullable String hint(IdentityField field, IdentityEntry entry, Page page) {
        String niss = NationalNumber.bare(entry.value(IdentityField.NISS));
        if (field == IdentityField.NISS && !niss.isEmpty() && !NationalNumber.isRight(niss)) {
            return "casefile.hint.niss_doubt";
        }
        String key = "casefile.hint." + field.column();
        return page.words().has(key) ? key : null;
    }
}
