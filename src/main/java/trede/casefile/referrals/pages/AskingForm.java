package trede.casefile.referrals.pages;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import trede.casefile.following.Function;
import trede.casefile.referrals.Referrals;
import trede.casefile.referrals.Step;
import trede.casefile.referrals.Wanted;
import trede.casefile.sensitive.Marking;
import trede.web.DayEntry;
import trede.web.Problems;

/// What somebody typed to ask a colleague something about a person.
record AskingForm(Map<String, String> typed, Problems problems) {

    /// The mark of what is asked.
    Marking marking() {
        return Marking.of(this::value, value("towards"), value("wish"), value("question"));
    }

    /// Empty if something cannot be read; then the problems say what.
    Optional<Wanted> read(Referrals referrals, LocalDate today) {
        var function = Function.find(value("function"));
        var asked = asked(value("whom"));
        if (function.isEmpty() || asked.isEmpty()) {
            problems.add("whom", "casefile.referral.whom_missing");
            return Optional.empty();
        }
        boolean sensitive = marking().decided(problems);
        return due(referrals, function.get(), today)
                .filter(_ -> problems.none())
                .map(due -> new Wanted(asked.get(), function.get(), value("question"), due, sensitive));
    }

    private Optional<LocalDate> due(Referrals referrals, Function function, LocalDate today) {
        String until = value("until");
        if (until.isBlank()) {
            return Optional.of(today.plusDays(referrals.term(function).number()));
        }
        var day = DayEntry.find(until, today);
        if (day.isEmpty()) {
            problems.add("until", "casefile.day_misread", until);
        }
        return day;
    }

    private static Optional<Step.Asked> asked(String whom) {
        String[] parts = whom.split(":", 2);
        try {
            return switch (parts[0]) {
                case "worker" -> Optional.of(new Step.Asked(UUID.fromString(parts[1]), null));
                case "team" -> Optional.of(new Step.Asked(null, UUID.fromString(parts[1])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException misread) {
            return Optional.empty();
        }
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }
}
