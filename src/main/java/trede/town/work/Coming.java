package trede.town.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.contacts.appointments.Kind;
import trede.contacts.appointments.Outcome;
import trede.town.lives.Dice;

/// Whom a worker sees today and in the next two weeks, and the two of last week that still ask for a line.
@Component
class Coming {

    private static final int TODAY = 5;
    private static final int DAYS = 10;

    private final Diary diary;

    Coming(Diary diary) {
        this.diary = diary;
    }

    /// @param cases who may be invited, each once
    void tell(Office office, UUID account, List<Case> cases) {
        var dice = new Dice(cases.size(), office.staff().get(account).name().hashCode());
        var next = cases.iterator();
        int place = 0;
        while (next.hasNext() && place < TODAY) {
            plan(office, account, next.next(), office.today(), place++, dice);
        }
        if (next.hasNext()) {
            unrecorded(office, account, next.next(), dice);
        }
        if (next.hasNext()) {
            stayedAway(office, account, next.next(), dice);
        }
        for (int i = 1; i <= DAYS; i++) {
            var day = office.staff().later(office.today(), i);
            for (int each = dice.between(0, 2); each >= 0 && next.hasNext(); each--) {
                plan(office, account, next.next(), day, 2 * each, dice);
            }
        }
    }

    private void plan(Office office, UUID account, Case about, LocalDate day, int place, Dice dice) {
        var slot = Hours.slot(day, place);
        office.hours().book(account, slot);
        var kind = List.of(Kind.OFFICE, Kind.VISIT, Kind.CALL).get(dice.pickByWeight(6, 2, 2));
        diary.plan(office.staff(), about, account, slot, kind, agreed(office, day, dice));
    }

    private static LocalDate agreed(Office office, LocalDate day, Dice dice) {
        return office.staff().workday(day.minusDays(dice.between(15, 20)));
    }

    /// Nobody wrote yet whether the person came.
    private void unrecorded(Office office, UUID account, Case about, Dice dice) {
        var slot = office.hours().take(account, office.ago(1), dice);
        diary.plan(office.staff(), about, account, slot, Kind.OFFICE, agreed(office, slot.day(), dice));
    }

    /// To be invited again.
    private void stayedAway(Office office, UUID account, Case about, Dice dice) {
        var slot = office.hours().take(account, office.ago(4), dice);
        var appointment =
                diary.plan(office.staff(), about, account, slot, Kind.OFFICE, agreed(office, slot.day(), dice));
        diary.end(office.staff(), account, appointment, slot, Outcome.NO_SHOW);
    }
}
