package trede.casefile.holding.pages;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import trede.casefile.HeldThing;
import trede.casefile.Identity;
import trede.casefile.Known;
import trede.casefile.KnownFact;
import trede.casefile.holding.Held;
import trede.casefile.identities.Particular;
import trede.casefile.pages.who.WhoWords;
import trede.web.Words;

/// The JSON that a person takes along (`docs/export.md`): every key is always there, codes as in
/// the exchange folder.
final class Shapes {

    private static final String FORMAT = "trede-person";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Shapes() {}

    static String json(HeldView view, String centre, Words words) {
        return JSON.writeValueAsString(OfHeld.of(view, centre, words)) + "\n";
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    @JsonPropertyOrder({"format", "version", "centre", "madeAt", "reason", "file", "held"})
    record OfHeld(String format, int version, String centre, String madeAt, String reason, String file, Parts held) {

        static OfHeld of(HeldView view, String centre, Words words) {
            var held = view.held();
            return new OfHeld(
                    FORMAT,
                    VERSION,
                    centre,
                    held.at().toString(),
                    held.occasion().code(),
                    held.person().source(),
                    Parts.of(view, words));
        }
    }

    @JsonPropertyOrder({
        "identity",
        "photo",
        "particulars",
        "facts",
        "followers",
        "things",
        "looks",
        "openedWithReason",
        "changes",
        "kept"
    })
    record Parts(
            List<OfIdentity> identity,
            @Nullable OfPhoto photo,
            List<OfParticular> particulars,
            List<OfFact> facts,
            List<OfFollower> followers,
            List<OfThing> things,
            List<OfLook> looks,
            List<OfGlass> openedWithReason,
            List<OfChange> changes,
            List<OfTerm> kept) {

        static Parts of(HeldView view, Words words) {
            var held = view.held();
            var names = view.colleagues();
            return new Parts(
                    WhoWords.versions(held.person()).stream()
                            .map(OfIdentity::of)
                            .toList(),
                    OfPhoto.of(view.face()),
                    held.particulars().stream().map(OfParticular::of).toList(),
                    held.facts().stream().map(OfFact::of).toList(),
                    held.followers().stream()
                            .map(each -> new OfFollower(
                                    names.name(each.account()),
                                    each.function().code(),
                                    each.firstContact(),
                                    each.first().toString(),
                                    text(each.last())))
                            .toList(),
                    held.things().stream().map(each -> OfThing.of(each, words)).toList(),
                    held.seen().looks().stream()
                            .map(each ->
                                    new OfLook(each.at().toString(), names.name(each.actor()), each.what(), each.why()))
                            .toList(),
                    held.seen().glasses().stream()
                            .map(each -> new OfGlass(each.at().toString(), names.name(each.account()), each.reason()))
                            .toList(),
                    held.changes().stream()
                            .map(each -> new OfChange(
                                    each.at().toString(), names.name(each.actor()), each.what() + "_" + each.act()))
                            .toList(),
                    held.terms().stream()
                            .map(each ->
                                    new OfTerm(each.key(), each.number(), each.unit(), each.source(), each.confirmed()))
                            .toList());
        }
    }

    /// Since and until when we knew it, and from where: `here` or `import:12`.
    @JsonPropertyOrder({"from", "until", "source"})
    record OfKnown(@Nullable String from, @Nullable String until, String source) {

        static OfKnown of(Known known) {
            return new OfKnown(
                    known.from().toString(),
                    text(known.until()),
                    known.toldBy() == 0 ? "here" : "import:" + known.toldBy());
        }
    }

    @JsonPropertyOrder({"familyName", "givenName", "niss", "birthDate", "background", "residence", "deceasedOn", "known"
    })
    record OfIdentity(
            String familyName,
            String givenName,
            @Nullable String niss,
            String birthDate,
            Identity.Background background,
            Identity.Residence residence,
            @Nullable String deceasedOn,
            OfKnown known) {

        static OfIdentity of(Identity identity) {
            return new OfIdentity(
                    identity.familyName(),
                    identity.givenName(),
                    identity.niss(),
                    identity.birth().told(),
                    identity.background(),
                    identity.residence(),
                    text(identity.deceasedOn()),
                    OfKnown.of(identity.known()));
        }
    }

    @JsonPropertyOrder({"type", "base64"})
    record OfPhoto(String type, String base64) {

        static @Nullable OfPhoto of(@Nullable String face) {
            return face == null ? null : new OfPhoto("image/jpeg", face);
        }
    }

    @JsonPropertyOrder({"kind", "code", "value", "first", "last", "known"})
    record OfParticular(
            String kind,
            String code,
            @Nullable String value,
            @Nullable String first,
            @Nullable String last,
            OfKnown known) {

        static OfParticular of(Particular particular) {
            return new OfParticular(
                    particular.kind().code(),
                    particular.code(),
                    Held.told(particular).orElse(null),
                    text(particular.first()),
                    text(particular.last()),
                    new OfKnown(text(particular.knownFrom()), text(particular.knownUntil()), "here"));
        }
    }

    @JsonPropertyOrder({"kind", "code", "from", "until", "detail", "partner", "hoursPerWeek", "known"})
    record OfFact(
            String kind,
            String code,
            String from,
            @Nullable String until,
            @Nullable String detail,
            @Nullable String partner,
            @Nullable String hoursPerWeek,
            OfKnown known) {

        static OfFact of(KnownFact fact) {
            return new OfFact(
                    fact.kind().code(),
                    fact.code().code(),
                    fact.first().toString(),
                    text(fact.last()),
                    fact.detail(),
                    fact.partner(),
                    text(fact.hours()),
                    OfKnown.of(fact.known()));
        }
    }

    @JsonPropertyOrder({"name", "function", "firstContact", "from", "until"})
    record OfFollower(
            String name,
            String function,
            boolean firstContact,
            String from,
            @Nullable String until) {}

    @JsonPropertyOrder({"kind", "day", "title", "words"})
    record OfThing(String kind, String day, String title, String words) {

        static OfThing of(HeldThing thing, Words words) {
            return new OfThing(
                    thing.kind(), thing.day().toString(), thing.title().in(words), thing.words());
        }
    }

    @JsonPropertyOrder({"at", "who", "what", "why"})
    record OfLook(
            String at, String who, String what, @Nullable String why) {}

    @JsonPropertyOrder({"at", "who", "reason"})
    record OfGlass(String at, String who, String reason) {}

    @JsonPropertyOrder({"at", "who", "what"})
    record OfChange(String at, String who, String what) {}

    @JsonPropertyOrder({"what", "number", "unit", "source", "confirmed"})
    record OfTerm(String what, int number, String unit, String source, boolean confirmed) {}
}
