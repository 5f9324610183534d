package trede.benefits.clocks;

import java.time.LocalDate;
import trede.law.Law;

/// The months within which somebody may go to the labour court; or why they do not run.
public sealed interface AppealTerm {

    /// How long it is, with its article and source.
    Law.Value law();

    /// It runs.
    ///
    /// @param first the first working day after posting, the day on the receipt, or the day on
    /// which silence was found
    /// @param last the last day for an appeal
    record Running(LocalDate first, LocalDate last, Law.Value law) implements AppealTerm, Term {}

    /// It has not begun: an appeal stays open.
    ///
    /// @param reason `unregistered` or `incomplete`
    record NotStarted(String reason, Law.Value law) implements AppealTerm {}

    static AppealTerm of(Law law, Notice notice) {
        return switch (notice) {
            case Notice.Posted posted when !posted.registered() -> notStarted(law, posted.day(), "unregistered");
            case Notice.Posted posted when !posted.complete() -> notStarted(law, posted.day(), "incomplete");
            case Notice.Posted posted -> running(law, RestDays.workingDayAfter(posted.day()));
            case Notice.Handed handed when !handed.complete() -> notStarted(law, handed.day(), "incomplete");
            case Notice.Handed handed -> running(law, handed.day());
            case Notice.Silence silence ->
                running(law, SilenceTerm.of(law, silence.receivedOn()).last());
        };
    }

    private static AppealTerm notStarted(Law law, LocalDate day, String reason) {
        return new NotStarted(reason, months(law, day));
    }

    private static AppealTerm running(Law law, LocalDate first) {
        var months = months(law, first);
        var last = first.plusMonths(months.number());
        boolean counted = law.choice("benefits.clock.appeal_first_day", first).is("counted");
        return new Running(first, RestDays.court(law, counted ? last.minusDays(1) : last), months);
    }

    private static Law.Value months(Law law, LocalDate day) {
        return law.value("benefits.clock.appeal_months", day);
    }
}
