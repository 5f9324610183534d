package trede.town.antwerp;

import java.util.function.Consumer;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Offers;
import trede.town.lives.Periods;

/// What a planned person follows: in the quarters of the plan something that counts, in the others
/// nothing that does.
final class AntwerpActivities {

    private final Planned person;
    private final Periods quarters;
    private final AntwerpSpans spans;
    private final Dice dice;
    private final Consumer<Fact> facts;

    AntwerpActivities(Planned person, Periods quarters, AntwerpSpans spans, Dice dice, Consumer<Fact> facts) {
        this.person = person;
        this.quarters = quarters;
        this.spans = spans;
        this.dice = dice;
        this.facts = facts;
    }

    /// @param newcomer begins with the language of the town
    /// @param young may study
    void tell(boolean newcomer, boolean young) {
        String rung = young && dice.chance(0.35) ? "study" : newcomer && dice.chance(0.7) ? "language" : "labour";
        for (Place place : new Place[] {Place.PROFESSIONAL, Place.SOCIAL}) {
            for (var run : quarters.runs(q -> person.places[q] == place && person.active[q])) {
                rung = counted(run, place, rung);
            }
            for (var run : quarters.runs(q -> person.places[q] == place && !person.active[q])) {
                uncounted(run, place);
            }
        }
    }

    private String counted(Periods.Run run, Place place, String rung) {
        String now = rung;
        for (int[] span : cover(run)) {
            String type = place == Place.PROFESSIONAL ? now : dice.pick("social", "social", "social", "language");
            facts.accept(Offers.activity(type, span[0], span[1], dice));
            now = next(now);
        }
        return now;
    }

    private String next(String rung) {
        return switch (rung) {
            case "language" -> dice.pick("language", "labour", "labour", "external_partner");
            case "labour" -> dice.pick("labour", "external_partner", "external_partner", "study");
            case "external_partner" -> dice.pick("labour", "external_partner");
            default -> "study";
        };
    }

    /// Care for many who are not yet active, company or a part-time job for some of those who could work.
    private void uncounted(Periods.Run run, Place place) {
        boolean professional = place == Place.PROFESSIONAL;
        double thrown = dice.share();
        if (thrown < (professional ? 0.08 : 0.4)) {
            cover(run).forEach(span -> facts.accept(Offers.activity("care", span[0], span[1], dice)));
        } else if (professional && thrown < 0.15) {
            cover(run).forEach(span -> facts.accept(Offers.activity("social", span[0], span[1], dice)));
        } else if (professional && thrown < 0.2) {
            String kind = dice.pick("regular", "regular", "regular", "internship", "article_61", "self_employed");
            cover(run).forEach(span -> facts.accept(Offers.employment(kind, span[0], span[1], dice)));
        }
    }

    private java.util.List<int[]> cover(Periods.Run run) {
        var begins = spans.benefitIn(run.from());
        var ends = spans.benefitIn(run.until());
        boolean sinceBefore = run.from() == 0 && begins.first() < quarters.first(0);
        int early = sinceBefore
                ? Math.max(begins.first(), quarters.first(0) - 150)
                : Math.max(quarters.first(run.from()), begins.first() + 2);
        int most = Math.max(quarters.first(run.until()), Math.min(quarters.last(run.until()), ends.last()));
        int least = Math.min(early, Math.min(most, quarters.last(run.from())));
        return quarters.cover(run, least, most, run.until() == quarters.end() && ends.runs(), dice);
    }
}
