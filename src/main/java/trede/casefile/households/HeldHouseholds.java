package trede.casefile.households;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.casefile.HeldSource;
import trede.casefile.HeldThing;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.time.Brussels;

/// With whom somebody lived and what they are to each other, for whoever asks what we hold. Of others only the
/// name and the days that they shared.
@Component
class HeldHouseholds implements HeldSource {

    private static final String SAID = "casefile.household.held";

    private final Households households;
    private final Relations relations;
    private final Categories categories;
    private final Clock clock;

    HeldHouseholds(Households households, Relations relations, Categories categories, Clock clock) {
        this.households = households;
        this.relations = relations;
        this.categories = categories;
        this.clock = clock;
    }

    @Override
    public List<HeldThing> list(Person person) {
        var known = households.list(person);
        var things = new ArrayList<HeldThing>();
        for (var household : known) {
            lived(person, household, things);
        }
        if (!known.isEmpty()) {
            var today = Brussels.dayOf(clock.instant());
            counts(categories.of(person, known, today), today, things);
        }
        for (var relation : relations.list(person)) {
            related(person, relation, things);
        }
        for (var former : households.listFormer(person)) {
            once(person, former, things);
        }
        return things;
    }

    /// Somebody's own stay, and who lived there on the same days.
    private static void lived(Person person, Household household, List<HeldThing> things) {
        var kind = Saying.of("casefile.household.kind." + household.kind().code());
        for (var own : household.members()) {
            if (!own.who().isSame(person.number())) {
                continue;
            }
            things.add(thing("household", own.first(), kind, role(own), own.first(), own.last()));
            if (household.joint() instanceof Boolean joint) {
                var title = Saying.of("casefile.household.held_joint." + joint);
                things.add(new HeldThing("casefile.household", own.first(), title, ""));
            }
            household.members().stream()
                    .filter(other -> !other.who().isSame(person.number()) && other.overlaps(own))
                    .map(other -> {
                        var first = other.first().isBefore(own.first()) ? own.first() : other.first();
                        return thing(
                                "housemate",
                                first,
                                name(other.who()),
                                role(other),
                                first,
                                earlier(other.last(), own.last()));
                    })
                    .forEach(things::add);
        }
    }

    private static void counts(Category category, LocalDate today, List<HeldThing> things) {
        var title = switch (category) {
            case Category.Likely likely ->
                Saying.of("casefile.household.held_category", Saying.of(likely.label()), Saying.of(likely.reason()));
            case Category.Unknown unknown ->
                Saying.of(
                        "casefile.household.held_category",
                        Saying.of("casefile.likely.unknown"),
                        Saying.of(unknown.question()));
        };
        things.add(new HeldThing("casefile.category", today, title, ""));
    }

    private static void related(Person person, Relation relation, List<HeldThing> things) {
        var what = Saying.of(
                "casefile.relation." + relation.otherIs(person.number()).code());
        var other = name(relation.other(person.number()));
        things.add(thing("relation", relation.first(), other, what, relation.first(), relation.last()));
        var percent = relation.custody().percent();
        if (percent != null) {
            var title = Saying.of("casefile.custody_at", percent, relation.a().name());
            things.add(new HeldThing(
                    "casefile.custody", relation.first(), title, relation.b().name()));
        }
        var benefit = relation.custody().benefit();
        if (benefit != null) {
            var title = Saying.of("casefile.child_benefit." + benefit);
            things.add(new HeldThing(
                    "casefile.custody", relation.first(), title, relation.b().name()));
        }
    }

    /// What was corrected since: of a household only what was said of the person.
    private static void once(Person person, Former former, List<HeldThing> things) {
        boolean stay = former.what().startsWith("casefile.household.");
        if (stay && !former.who().isSame(person.number())) {
            return;
        }
        var said = thing(
                stay ? "household_former" : "relation_former",
                former.first(),
                name(former.who()),
                Saying.of(former.what()),
                former.first(),
                former.last());
        var until = Brussels.dayOf(former.knownUntil());
        var title = Saying.of("casefile.household.held_until", said.title(), until);
        things.add(new HeldThing(said.kind(), said.day(), title, ""));
    }

    private static HeldThing thing(
            String kind, LocalDate day, Saying who, Saying what, LocalDate first, @Nullable LocalDate last) {
        var when = last == null ? Saying.of("casefile.from_on", first) : Saying.of("casefile.from_until", first, last);
        return new HeldThing("casefile." + kind, day, Saying.of(SAID, who, what, when), "");
    }

    private static Saying role(Member member) {
        return Saying.of("casefile.household.role." + member.role().code());
    }

    private static Saying name(Somebody who) {
        return Saying.plain(who.name());
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
