package trede.casefile.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import trede.casefile.Lane;
import trede.casefile.TimelineFact;

/// The stretches of a life that one can choose: three months, one, five, twenty years, all.
final class Zooms {

    private static final int[] MONTHS = {3, 12, 60, 240};

    private final LocalDate today;
    private final Window all;
    private final Window chosen;

    Zooms(LocalDate today, List<TimelineFact> facts, @Nullable LocalDate from, @Nullable LocalDate until) {
        this.today = today;
        this.all = all(facts);
        // where somebody is registered often goes back to birth: at first we look at what happened with us
        var withUs = facts.stream().filter(fact -> fact.lane() != Lane.HOME).toList();
        var usual = withUs.isEmpty() ? all : all(withUs);
        this.chosen = from != null
                        && until != null
                        && from.plusDays(6).isBefore(until)
                        && from.plusYears(120).isAfter(until)
                ? new Window(from, until)
                : usual;
    }

    Window chosen() {
        return chosen;
    }

    List<PersonView.Zoom> list() {
        var zooms = new ArrayList<PersonView.Zoom>();
        for (int months : MONTHS) {
            add(zooms, "casefile.zoom." + months, back(months));
        }
        add(zooms, "casefile.zoom.all", all);
        return zooms;
    }

    private void add(List<PersonView.Zoom> zooms, String label, Window window) {
        zooms.add(new PersonView.Zoom(label, window, window.equals(chosen)));
    }

    // A little of what is to come, so that today does not stick to the edge.
    private Window back(int months) {
        return new Window(today.minusMonths(months), today.plusDays(2L + months));
    }

    private Window all(List<TimelineFact> facts) {
        var first = facts.stream()
                .map(TimelineFact::first)
                .min(LocalDate::compareTo)
                .orElse(today.minusYears(1));
        var last = facts.stream()
                .map(fact -> fact.last() == null ? fact.first() : fact.last())
                .max(LocalDate::compareTo)
                .orElse(today);
        var end = last.isAfter(today) ? last : today;
        long margin = Math.max(7, (end.toEpochDay() - first.toEpochDay()) / 50);
        return new Window(first.minusDays(margin / 2), end.plusDays(margin));
    }
}
