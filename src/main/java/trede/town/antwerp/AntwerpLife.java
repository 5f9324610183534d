package trede.town.antwerp;

import java.time.LocalDate;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Life;
import trede.town.lives.Offers;
import trede.town.lives.Origin;
import trede.town.lives.People;
import trede.town.lives.Periods;
import trede.town.lives.Sheet;

/// Turns one person of the Antwerp plan into a life with days, names and reasons.
final class AntwerpLife {

    private final Planned person;
    private final Periods quarters;
    private final Dice dice;
    private final AntwerpSpans spans;
    private final Origin origin;
    private final LocalDate born;
    private final Life life;

    AntwerpLife(Planned person, Periods quarters, People people, int number, Dice dice) {
        this.person = person;
        this.quarters = quarters;
        this.dice = dice;
        this.spans = new AntwerpSpans(person, quarters, dice);
        this.origin = people.origin(dice);
        var day = new AntwerpBirth(person, quarters, dice).day(begin());
        boolean mayRound = day.getYear() > 1952 && day.getYear() < 1990 && !person.everOn(p -> p == Place.AGE);
        this.born = mayRound ? People.roundedBirth(day, origin, dice) : day;
        this.life = new Life("A%06d".formatted(number), people.invent(origin, born, dice), begin());
    }

    Life tell() {
        var last = spans.benefits.isEmpty() ? null : spans.benefits.getLast();
        if (last != null && mayDie(last)) {
            life.dies(last.last());
        }
        spans.works.forEach(this::work);
        spans.benefits.forEach(this::benefit);
        registrations();
        new AntwerpScreenings(person, quarters, spans, dice, this::put).tell();
        boolean young = born.getYear() > 1987;
        new AntwerpActivities(person, quarters, spans, dice, this::put).tell(!origin.local(), young);
        support();
        return life;
    }

    private int begin() {
        int begin = Integer.MAX_VALUE;
        for (var span : spans.benefits) {
            begin = Math.min(begin, span.first());
        }
        for (var span : spans.works) {
            begin = Math.min(begin, span.first());
        }
        return begin < Integer.MAX_VALUE ? begin : quarters.first(Math.max(0, person.talksFrom));
    }

    private boolean mayDie(AntwerpSpans.Span last) {
        boolean nothingAfter =
                spans.works.stream().allMatch(work -> work.first() < last.first()) && person.talksFrom < 0;
        return nothingAfter && !last.runs() && dice.chance(last.place() == Place.AGE && !person.minor ? 0.3 : 0.02);
    }

    private void work(AntwerpSpans.Span work) {
        boolean sixty = work.place() == Place.ON_60;
        put(Offers.employment(sixty ? "article_60" : "activated_benefit", work.first(), work.last(), dice));
        boolean longAgo = work.first() < quarters.first(0);
        if (sixty && longAgo && dice.chance(0.7)) {
            int end = work.first() - 1;
            put(Fact.benefit("living_wage", category(), end - dice.between(90, 540), end));
            put(Fact.exit("work", end));
        }
        int after = work.runs() ? Fact.RUNNING : work.last() + dice.between(1, 25);
        boolean free = spans.benefits.stream().noneMatch(b -> b.last() >= work.last());
        if (free && after < quarters.last(quarters.end()) && dice.chance(0.4)) {
            put(Offers.employment("regular", after, Fact.RUNNING, dice));
        }
    }

    /// One benefit after the other: the category changes on a first of the month.
    private void benefit(AntwerpSpans.Span span) {
        boolean papers = "citizen".equals(life.identity().residence())
                || "eu".equals(life.identity().residence());
        String kind = !papers && dice.chance(0.35) ? "equivalent_living_wage" : "living_wage";
        String category = category();
        int end = Math.min(span.last(), quarters.last(quarters.end()));
        int start = span.first();
        for (int i = 0; i < 2 && end - start > 150 && dice.chance(0.25); i++) {
            int change = Fact.firstOfMonth(dice.between(start + 60, end - 40));
            put(Fact.benefit(kind, category, start, change - 1));
            start = change;
            kind = dice.chance(0.5) ? "living_wage" : kind;
            category = dice.pick("1", "2", "3");
        }
        put(Fact.benefit(kind, category, start, span.last()));
        if (!span.runs()) {
            exit(span);
        }
    }

    private String category() {
        return dice.pick("1", "1", "2", "2", "2", "3");
    }

    private void exit(AntwerpSpans.Span span) {
        boolean toWork = spans.works.stream().anyMatch(w -> Math.abs(w.first() - span.last()) < 45);
        if (life.died()) {
            put(Fact.exit("deceased", span.last()));
        } else if (toWork) {
            put(Fact.exit("work", span.last()));
        } else if (span.place() == Place.AGE && !person.minor) {
            put(Fact.exit("pension", span.last()));
        } else if (dice.chance(0.87)) {
            leave(span.last());
        }
    }

    private void leave(int day) {
        String reason = switch (dice.pickByWeight(36, 9, 12, 10, 11, 12, 4, 6)) {
            case 0 -> "work";
            case 1 -> "education";
            case 2 -> "unemployment_benefit";
            case 3 -> "invalidity";
            case 4 -> "other_income";
            case 5 -> "moved";
            case 6 -> "not_willing";
            default -> "unknown";
        };
        put(Fact.exit(reason, day));
        if ("work".equals(reason) && day < quarters.last(quarters.end())) {
            put(Offers.employment("regular", day + 1, Fact.RUNNING, dice));
        }
    }

    /// Registered all the time, but for the quarters in which the plan says not.
    private void registrations() {
        boolean fled = !"citizen".equals(life.identity().residence());
        String register = fled ? dice.pick("aliens", "aliens", "aliens", "waiting") : "population";
        int since = Math.max((int) born.toEpochDay(), begin() - dice.between(0, 3300));
        for (var gap : quarters.runs(quarter -> person.places[quarter] == Place.UNREGISTERED)) {
            boolean known = gap.from() > 0 && person.places[gap.from() - 1] != Place.OUT;
            if (known && since >= 0) {
                int least = Math.max(since, quarters.first(gap.from() - 1));
                put(Fact.of(Sheet.REGISTRATIONS, register, since, dice.between(least, quarters.last(gap.from() - 1))));
            }
            int next = gap.until() + 1;
            boolean comesBack = next < quarters.count() && person.places[next].onBenefit();
            since = -1;
            if (comesBack) {
                int last = Math.min(quarters.last(next), spans.benefitIn(next).last());
                since = dice.between(quarters.first(next), last);
            }
        }
        if (since != -1) {
            put(Fact.of(Sheet.REGISTRATIONS, register, since, Fact.RUNNING));
        }
        boolean seeks = dice.chance(person.everOn(Place::on60) ? 0.1 : 0.3) || spans.benefits.isEmpty();
        int day = begin() + dice.between(5, 60);
        if (seeks && day < quarters.last(quarters.end())) {
            put(Fact.of(Sheet.REGISTRATIONS, "jobseeker", day, Fact.RUNNING));
        }
    }

    private void support() {
        if (person.talksFrom >= 0) {
            int start = talkStart();
            boolean open = person.talksUntil > quarters.end();
            int least = open ? 0 : Math.max(start + 5, quarters.first(person.talksUntil));
            int end = open
                    ? Fact.RUNNING
                    : dice.between(Math.min(least, quarters.last(person.talksUntil)), quarters.last(person.talksUntil));
            put(Fact.of(Sheet.SUPPORT, "welfare_trajectory", start, end));
        }
        if (!spans.benefits.isEmpty() && dice.chance(0.07)) {
            var benefit = spans.benefits.getFirst();
            int start = benefit.first() + dice.between(3, 80);
            if (start < Math.min(benefit.last(), quarters.last(quarters.end()))) {
                String kind = dice.pick("budget_guidance", "budget_guidance", "debt_mediation", "housing", "other");
                put(Fact.of(Sheet.SUPPORT, kind, start, Fact.RUNNING));
            }
        }
    }

    /// After the end of article 60 if it ends in the same quarter.
    private int talkStart() {
        int least = quarters.first(person.talksFrom);
        int most = quarters.last(person.talksFrom) - 6;
        for (var work : spans.works) {
            if (work.last() >= least && work.last() < most) {
                least = work.last() + 1;
            }
        }
        boolean longBefore = person.talksFrom == 0 && dice.chance(0.5) && spans.everBefore(least - 100);
        return longBefore ? least - dice.between(1, 90) : dice.between(least, most);
    }

    /// The dead do nothing.
    private void put(Fact fact) {
        if (fact.first() <= life.deceasedOn()) {
            life.add(fact.last() > life.deceasedOn() ? fact.until(life.deceasedOn()) : fact);
        }
    }
}
