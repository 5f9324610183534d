package trede.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import trede.casefile.intake.Intake;
import trede.casefile.intake.IntakeTerms;
import trede.casefile.intake.Tally;
import trede.casefile.intake.Told;
import trede.exchange.reading.ExchangeFile;
import trede.exchange.reading.ExchangeFolder;
import trede.exchange.reading.FileReading;
import trede.exchange.reading.Finding;
import trede.exchange.reading.FindingSpool;
import trede.web.Words;

/// One import from the first row read to the last one kept, within one transaction.
final class ImportRun {

    private final ImportTools tools;
    private final Intake intake;
    private final Attempt attempt;
    private final ImportRequest request;
    private final ExchangeFolder folder;
    private final FindingSpool spool;
    private final Progress progress;
    private final FileReading reading;
    private final Words words;
    private final List<Finding> unconfirmed = new ArrayList<>();

    ImportRun(
            ImportTools tools,
            Attempt attempt,
            ImportRequest request,
            ExchangeFolder folder,
            FindingSpool spool,
            Progress progress) {
        this.tools = tools;
        this.intake = tools.intake();
        this.attempt = attempt;
        this.request = request;
        this.folder = folder;
        this.spool = spool;
        this.progress = progress;
        this.reading = new FileReading(folder, tools.settings().textLength(), spool, progress::read);
        this.words = Words.of(attempt.visitor().language());
    }

    /// @param first whether the centre has imported nothing before
    ImportOutcome run(boolean first, LocalDate today) {
        read(first, today);
        progress.enter(Progress.Stage.CHECKING);
        var terms = new IntakeTerms(attempt.id(), complete(), reading.byRow(), request.skipInvalid());
        var people = spool.fatal() ? new Tally(0, 0, 0) : check(terms);
        progress.enter(Progress.Stage.KEEPING);
        Path aside = tools.places().rejectedSoFar(attempt.id());
        try (var report = new ImportReport(
                        tools.places().report(attempt.id()),
                        words,
                        tools.settings().shown());
                var rejected = new RejectedRows(folder, aside, words)) {
            boolean skipping = request.skipInvalid() && !spool.fatal() && unconfirmed.isEmpty();
            each(
                    skipping
                            ? finding -> {
                                report.accept(finding);
                                rejected.accept(finding);
                            }
                            : report);
            rejected.close();
            if (report.problems() > 0 && !skipping) {
                return new ImportOutcome.Refused(attempt.id(), report.findings());
            }
            var counts = counts(intake.apply(terms, people), rejected);
            return report.problems() == 0
                    ? new ImportOutcome.Done(attempt.id(), counts, report.findings())
                    : new ImportOutcome.DoneWithRejects(
                            attempt.id(),
                            counts,
                            report.findings(),
                            rejected.any() ? tools.places().rejected(attempt.id()) : null);
        }
    }

    private void read(boolean first, LocalDate today) {
        progress.enter(Progress.Stage.READING);
        for (String name : folder.strangers()) {
            spool.add(new Finding(
                    -1,
                    Finding.shown(name),
                    1,
                    "",
                    Finding.Weight.WARNING,
                    "exchange.problem.stranger",
                    List.of(ExchangeFile.names()),
                    null,
                    null));
        }
        if (first && !folder.files().contains(ExchangeFile.PERSONS)) {
            spool.add(Finding.ofFile(ExchangeFile.PERSONS, 1, "", "exchange.problem.persons_missing"));
        }
        intake.begin();
        intake.people(listener -> reading.people(today, listener));
        intake.facts(reading::facts);
        intake.populations(reading::populations);
        if (request.complete()) {
            intake.spoiled(reading::spoiled);
        }
    }

    private Tally check(IntakeTerms terms) {
        var people = intake.check(terms);
        if (!request.yes()) {
            for (var withdrawal : intake.withdrawals(terms, people)) {
                var file = ExchangeFile.of(withdrawal.about());
                if (reading.read().getOrDefault(file, 0L) == 0) {
                    unconfirmed.add(Finding.ofFile(
                            file, 1, "", "exchange.problem.header_only", withdrawal.rows(), withdrawal.of()));
                } else if (withdrawal.exceeds(tools.settings().withdrawnPercent())) {
                    unconfirmed.add(Finding.ofFile(
                            file,
                            1,
                            "",
                            "exchange.problem.unconfirmed",
                            withdrawal.rows(),
                            withdrawal.of(),
                            tools.settings().withdrawnPercent()));
                }
            }
        }
        return people;
    }

    private Set<Told> complete() {
        var complete = EnumSet.noneOf(Told.class);
        if (request.complete()) {
            reading.read().keySet().forEach(file -> complete.add(file.told()));
        }
        return complete;
    }

    /// Everything found, in order of file and line: what was seen while reading, and what was seen of all
    /// rows
    /// together.
    private void each(Consumer<Finding> listener) {
        var walk = spool.walk();
        var merge = new Consumer<Finding>() {
            private @org.jspecify.annotations.Nullable Finding waiting = walk.next();

            @Override
            public void accept(Finding objection) {
                while (waiting != null && comesBefore(waiting, objection)) {
                    listener.accept(waiting);
                    waiting = walk.next();
                }
                listener.accept(objection);
            }

            void finish() {
                for (; waiting != null; waiting = walk.next()) {
                    listener.accept(waiting);
                }
            }
        };
        intake.objections(
                objection -> merge.accept(Finding.of(objection, reading.byRow().contains(objection.about()))));
        merge.finish();
        unconfirmed.forEach(listener);
    }

    private static boolean comesBefore(Finding one, Finding other) {
        return one.order() != other.order() ? one.order() < other.order() : one.line() <= other.line();
    }

    private Map<String, FileCounts> counts(Map<Told, Tally> tallies, RejectedRows rejected) {
        var counts = new LinkedHashMap<String, FileCounts>();
        reading.read().forEach((file, read) -> {
            var tally = tallies.getOrDefault(file.told(), new Tally(0, 0, 0));
            long bad = rejected.count(file);
            long unchanged = read - bad - tally.fresh() - tally.corrected();
            counts.put(
                    file.fileName(),
                    new FileCounts(read, tally.fresh(), tally.corrected(), unchanged, tally.withdrawn(), bad));
        });
        return counts;
    }
}
