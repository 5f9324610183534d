package trede.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.exchange.reading.ExchangeFile;
import trede.web.Refusal;
import trede.web.Visitor;
import trede.web.Visitors;

/// Imports that run while their clerk does something else: started from a page, found again by number.
@Component
public class ImportJobs {

    private static final int REMEMBERED = 200;

    private final Imports imports;
    private final ImportPlaces places;
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();

    ImportJobs(Imports imports, ImportPlaces places) {
        this.imports = imports;
        this.places = places;
    }

    /// One that was started here.
    public static final class Job {

        private final int centre;
        private final Progress progress = new Progress();
        private volatile @Nullable Refusal refusal;

        private Job(int centre) {
            this.centre = centre;
        }

        public Progress progress() {
            return progress;
        }

        /// Why it was not even begun, if so.
        public Optional<Refusal> refusal() {
            return Optional.ofNullable(refusal);
        }
    }

    /// Where an upload can be put; it is taken away when its import has ended.
    public Path placeForUpload() {
        return places.uploads().resolve(UUID.randomUUID() + ".zip");
    }

    /// Begins an import of an upload for the visitor at work, and does not wait for it.
    ///
    /// @return its number
    public long start(ImportRequest request) {
        var visitor = Visitors.get();
        long id = imports.number();
        var job = new Job(visitor.centre().id());
        forgetOld();
        jobs.put(id, job);
        Thread.ofVirtual().name("import-" + id).start(() -> run(visitor, id, job, request));
        return id;
    }

    /// One of the visitor's centre, while it is remembered.
    public Optional<Job> find(long id) {
        int centre = Visitors.get().centre().id();
        return Optional.ofNullable(jobs.get(id)).filter(job -> job.centre == centre);
    }

    /// The first lines of what was found wrong with an import of the visitor's centre.
    public List<String> findings(long id, int limit) {
        return imports.find(id).map(_ -> lines(places.report(id), limit)).orElse(List.of());
    }

    /// Everything that was found wrong with an import of the visitor's centre, as a file.
    public Optional<Path> report(long id) {
        return imports.find(id).map(_ -> places.report(id)).filter(Files::isRegularFile);
    }

    /// The rows of one file that an import of the visitor's centre left out.
    public Optional<Path> rejected(long id, String file) {
        return imports.find(id)
                .filter(_ -> ExchangeFile.find(file).isPresent())
                .map(_ -> places.rejected(id).resolve(file))
                .filter(Files::isRegularFile);
    }

    private void run(Visitor visitor, long id, Job job, ImportRequest request) {
        try {
            Visitors.as(visitor, () -> imports.run(() -> id, request, job.progress));
        } catch (Refusal refusal) {
            job.refusal = refusal;
        } finally {
            job.progress.end();
            remove(request.folder());
        }
    }

    private void forgetOld() {
        if (jobs.size() >= REMEMBERED) {
            jobs.values().removeIf(job -> job.progress.stage() == Progress.Stage.ENDED);
        }
    }

    private static List<String> lines(Path report, int limit) {
        if (!Files.isRegularFile(report)) {
            return List.of();
        }
        try (var lines = Files.lines(report)) {
            return lines.limit(limit).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path upload) {
        try {
            Files.deleteIfExists(upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
