package trede.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.monitor.census.Allowed;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// What the visitor's centre set out to reach, and since when.
@Component
public class Targets {

    private final TargetQueries queries;

    Targets(TargetQueries queries) {
        this.queries = queries;
    }

    /// Whatever was set, the earliest first.
    ///
    /// @param knownAt null for what is known now
    @Transactional(readOnly = true)
    public List<Target> list(@Nullable Instant knownAt) {
        Allowed.to(Right.SEE_FIGURES);
        return knownAt == null ? queries.list() : queries.list(knownAt);
    }

    /// Sets a target, or corrects the one of that measure and cell that holds from the same day.
    ///
    /// @throws Refusal if it is no share, has no sentence, ends before it begins, or meets another of the
    /// same cell
    @Transactional
    public void add(Target target) {
        Allowed.to(Right.ADMINISTER);
        if (target.denominator() <= 0 || target.numerator() < 0 || target.numerator() > target.denominator()) {
            throw new Refusal("monitor.target_no_share", target.numerator(), target.denominator());
        }
        if (target.sentence().isBlank()) {
            throw new Refusal("monitor.target_no_sentence");
        }
        var until = target.until();
        if (until != null && until.isBefore(target.from())) {
            throw new Refusal("monitor.target_until_before_from", target.from().toString(), until.toString());
        }
        queries.list().stream()
                .filter(other -> other.measure().equals(target.measure()))
                .filter(other -> other.cell().equals(target.cell()))
                .filter(other -> !other.from().equals(target.from()))
                .filter(other -> other.holdsIn(target.from(), until))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal("monitor.target_meets_other", other.from().toString());
                });
        queries.save(Visitors.get().centre().id(), target);
    }

    /// Takes back a target; what was known stays on record.
    @Transactional
    public void remove(String measure, String cell, LocalDate from) {
        Allowed.to(Right.ADMINISTER);
        queries.remove(measure, cell, from);
    }
}
