package trede.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import trede.access.Looks;
import trede.casefile.PeopleChanged;
import trede.exchange.reading.ExchangeFile;
import trede.exchange.reading.ExchangeFolder;
import trede.exchange.reading.FindingSpool;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// Imports of exchange folders: all or nothing, one at a time in a centre, each try written down.
@Component
public class Imports {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private final ImportTools tools;
    private final ImportQueries queries;
    private final Looks looks;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Imports(
            ImportTools tools,
            ImportQueries queries,
            Looks looks,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.tools = tools;
        this.queries = queries;
        this.looks = looks;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Imports for the visitor at work. It may take minutes; another thread can watch it or call it off.
    ///
    /// @throws Refusal if it is no exchange folder, `recordedAt` is out of order, or the right to import
    /// is missing
    public ImportOutcome run(ImportRequest request, Progress progress) {
        try {
            return run(this::number, request, progress);
        } finally {
            progress.end();
        }
    }

    /// The imports tried in the visitor's centre, newest first.
    public List<ImportTried> list(int limit) {
        return required(transaction.execute(_ -> queries.list(limit)));
    }

    public Optional<ImportTried> find(long id) {
        return required(transaction.execute(_ -> queries.find(id)));
    }

    /// A number for an import that is about to begin.
    long number() {
        tools.places().clearExpired();
        return required(transaction.execute(_ -> queries.nextId()));
    }

    ImportOutcome run(LongSupplier number, ImportRequest request, Progress progress) {
        if (!Visitors.get().may(Right.IMPORT)) {
            throw new Refusal("exchange.not_allowed");
        }
        long id = 0;
        try {
            id = number.getAsLong();
            return attempt(id, request, progress);
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            return failed(id, progress, e);
        } finally {
            progress.interruptBy(null);
        }
    }

    private ImportOutcome attempt(long id, ImportRequest request, Progress progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var attempt = new Attempt(id, Visitors.get(), now, now);
        try (var folder = ExchangeFolder.open(request.folder(), tools.settings().zip());
                var spool = new FindingSpool(tools.places().spool())) {
            if (folder.files().isEmpty()) {
                throw new Refusal("exchange.no_files", ExchangeFile.names());
            }
            var outcome = required(transaction.execute(status -> {
                var done = inTurn(attempt, request, folder, spool, progress);
                if (isKept(done)) {
                    progress.enter(Progress.Stage.KEEPING);
                    progress.interruptBy(null);
                } else {
                    status.setRollbackOnly();
                }
                return done;
            }));
            settle(attempt, outcome);
            return outcome;
        } catch (Progress.Cancellation e) {
            forget(tools.places().report(id));
            note(attempt, "cancelled", Map.of());
            return new ImportOutcome.Cancelled(id);
        } catch (Refusal refusal) {
            note(attempt, "refused", Map.of());
            throw refusal;
        } finally {
            forget(tools.places().rejectedSoFar(id));
        }
    }

    private static void forget(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportOutcome inTurn(
            Attempt attempt, ImportRequest request, ExchangeFolder folder, FindingSpool spool, Progress progress) {
        if (!tools.intake().takeTurn()) {
            return new ImportOutcome.Busy();
        }
        progress.interruptBy(queries.interruption());
        var last = queries.findLast();
        Instant told = request.recordedAt() == null
                ? latest(attempt.startedAt(), last.orElse(Instant.MIN))
                : judged(request.recordedAt().truncatedTo(ChronoUnit.MICROS), last.orElse(Instant.MIN));
        queries.tellAt(told);
        var known = attempt.knownSince(told);
        var outcome = new ImportRun(tools, known, request, folder, spool, progress)
                .run(last.isEmpty(), Brussels.dayOf(clock.instant()));
        if (isKept(outcome)) {
            boolean all = outcome instanceof ImportOutcome.Done;
            events.publishEvent(new PeopleChanged());
            queries.keep(known, all ? "done" : "done_with_rejects", counts(outcome));
            looks.log("import", Map.of("import", known.id(), "counts", counts(outcome)), List.of());
        }
        return outcome;
    }

    private Instant judged(Instant told, Instant last) {
        if (told.isAfter(clock.instant())) {
            throw new Refusal("exchange.recorded_future", told.toString());
        }
        if (told.isBefore(last)) {
            throw new Refusal("exchange.recorded_before", told.toString(), last.toString());
        }
        return told;
    }

    /// What is left to do once it is sure how it ended.
    private void settle(Attempt attempt, ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Done _ -> {}
            case ImportOutcome.DoneWithRejects _ -> putAside(attempt.id());
            case ImportOutcome.Busy _ -> note(attempt, "refused", Map.of("busy", true));
            case ImportOutcome.Refused refused ->
                note(attempt, "refused", Map.of("problems", refused.findings().total()));
            case ImportOutcome.Cancelled _, ImportOutcome.Failed _ -> note(attempt, "failed", Map.of());
        }
    }

    private void putAside(long id) {
        try {
            if (Files.exists(tools.places().rejectedSoFar(id))) {
                Files.move(tools.places().rejectedSoFar(id), tools.places().rejected(id));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Attempt attempt, String outcome, Map<String, ?> counts) {
        transaction.executeWithoutResult(_ -> {
            queries.keep(attempt, outcome, counts);
            looks.log("import", Map.of("import", attempt.id(), "outcome", outcome, "counts", counts), List.of());
        });
    }

    private ImportOutcome failed(long id, Progress progress, RuntimeException failure) {
        boolean cancelled = progress.isCancelled();
        // messages of the database can quote a row: only their kind is logged
        LOG.warn("import {} {}: {}", id, cancelled ? "was called off" : "failed", kind(failure));
        try {
            forget(tools.places().report(id));
            Instant now = clock.instant();
            note(new Attempt(id, Visitors.get(), now, now), cancelled ? "cancelled" : "failed", Map.of());
        } catch (DataAccessException | TransactionException | UncheckedIOException e) {
            LOG.warn("import {}: not even that could be written down: {}", id, kind(e));
        }
        return cancelled ? new ImportOutcome.Cancelled(id) : new ImportOutcome.Failed(id);
    }

    private static String kind(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql) {
                return failure.getClass().getSimpleName() + ", SQL state " + sql.getSQLState();
            }
        }
        return failure.getClass().getSimpleName();
    }

    private static boolean isKept(ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Done || outcome instanceof ImportOutcome.DoneWithRejects;
    }

    private static Map<String, FileCounts> counts(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Done done -> done.counts();
            case ImportOutcome.DoneWithRejects done -> done.counts();
            default -> Map.of();
        };
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T made) {
        return java.util.Objects.requireNonNull(made);
    }
}
