package trede.contacts.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.web.NotHere;
import trede.web.Refusal;

/// All days on which nobody is received at the centre at hand, or not by one worker.
@Component
public class DaysOff {

    private static final int LONGEST = 80;

    private final DayOffQueries queries;

    DaysOff(DayOffQueries queries) {
        this.queries = queries;
    }

    /// Public holidays, closing days and, of one worker, absences and substitutions that touch these days.
    ///
    /// @param account null for what holds for everybody
    @Transactional(readOnly = true)
    public List<DayOff> list(@Nullable UUID account, LocalDate first, LocalDate last, Locale language) {
        var all = new ArrayList<>(Holidays.list(first, last, language));
        all.addAll(queries.list(account, first, last));
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<DayOff> find(@Nullable UUID account, LocalDate day, Locale language) {
        return list(account, day, day, language).stream().findFirst();
    }

    /// What the centre settled itself, from a day on.
    @Transactional(readOnly = true)
    public List<DayOff> listClosings(LocalDate from) {
        return queries.listClosings(from);
    }

    /// A worker's own absences, from a day on.
    @Transactional(readOnly = true)
    public List<DayOff> listAbsences(UUID account, LocalDate from) {
        return queries.listAbsences(account, from);
    }

    /// @throws Refusal without a name, or if it ends before it begins
    @Transactional
    public void close(LocalDate first, LocalDate last, String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new Refusal("contacts.calendar_name", LONGEST);
        }
        inOrder(first, last);
        queries.close(first, last, name.strip());
    }

    @Transactional
    public void open(UUID closing) {
        if (!queries.open(closing)) {
            throw new NotHere();
        }
    }

    /// @throws Refusal if it ends before it begins
    @Transactional
    public void leave(UUID account, LocalDate first, LocalDate last) {
        inOrder(first, last);
        queries.leave(account, first, last);
    }

    @Transactional
    public void stay(UUID account, UUID absence) {
        if (!queries.stay(account, absence)) {
            throw new NotHere();
        }
    }

    private static void inOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new Refusal("contacts.calendar_order");
        }
    }
}
