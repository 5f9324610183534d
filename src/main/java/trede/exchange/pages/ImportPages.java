package trede.exchange.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import trede.exchange.ImportJobs;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.time.Brussels;
import trede.web.Needs;
import trede.web.NotHere;
import trede.web.Problems;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Sheet;
import trede.web.uploads.VirusScan;

/// Imports: begin one, watch it, call it off, read what was wrong.
@Controller
@Needs(Right.IMPORT)
@RequestMapping("/{centre}/imports")
class ImportPages {

    private static final int SHOWN = 50;

    private final Imports imports;
    private final ImportJobs jobs;
    private final VirusScan scan;
    private final long most;

    ImportPages(
            Imports imports,
            ImportJobs jobs,
            VirusScan scan,
            @Value("${trede.import.upload-bytes:2147483648}") long most) {
        this.imports = imports;
        this.jobs = jobs;
        this.scan = scan;
        this.most = most;
    }

    /// @param large that a file was turned away (UploadGate)
    @GetMapping
    Sheet list(@RequestParam(required = false) @Nullable String large) {
        if (large == null) {
            return form(new Problems(), "");
        }
        var problems = large.isEmpty()
                ? new Problems().add("file", "exchange.page.too_large", most >> 20)
                : new Problems().add("file", "web.upload.unmeasured");
        return form(problems, "").status(413);
    }

    @PostMapping
    Object start(
            @PathVariable String centre,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean skip,
            @RequestParam(defaultValue = "false") boolean complete,
            @RequestParam(defaultValue = "false") boolean yes,
            @RequestParam(defaultValue = "") String recorded)
            throws IOException {
        var problems = new Problems();
        Instant recordedAt = instant(recorded.strip(), problems);
        if (file.isEmpty()) {
            problems.add("file", "exchange.page.file_missing");
        }
        if (!problems.none()) {
            return form(problems, recorded).status(400);
        }
        Path upload = jobs.placeForUpload();
        file.transferTo(upload);
        try {
            scan.check(new FileSystemResource(upload));
        } catch (Refusal refusal) {
            Files.delete(upload);
            return form(new Problems().add("file", refusal), recorded).status(400);
        }
        long id = jobs.start(new ImportRequest(upload, skip, complete, yes, recordedAt));
        return "redirect:/" + centre + "/imports/" + id;
    }

    @GetMapping("/{id}")
    Sheet show(@PathVariable long id) {
        var job = jobs.find(id);
        var running = job.map(ImportJobs.Job::progress)
                .filter(progress -> progress.stage() != Progress.Stage.ENDED)
                .orElse(null);
        var tried = imports.find(id).orElse(null);
        if (job.isEmpty() && tried == null) {
            throw new NotHere();
        }
        return Sheet.of("exchange/pages/import.jte")
                .with("id", id)
                .with("progress", running)
                .with("tried", tried)
                .with("refusal", job.flatMap(ImportJobs.Job::refusal).orElse(null))
                .with("findings", running == null ? jobs.findings(id, SHOWN) : java.util.List.of())
                .with("report", running == null && jobs.report(id).isPresent());
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable String centre, @PathVariable long id) {
        jobs.find(id).orElseThrow(NotHere::new).progress().cancel();
        return "redirect:/" + centre + "/imports/" + id;
    }

    @GetMapping("/{id}/report")
    ResponseEntity<FileSystemResource> report(@PathVariable long id) {
        return file(jobs.report(id).orElseThrow(NotHere::new), "text/plain;charset=UTF-8");
    }

    @GetMapping("/{id}/rejected/{name}")
    ResponseEntity<FileSystemResource> rejected(@PathVariable long id, @PathVariable String name) {
        return file(jobs.rejected(id, name).orElseThrow(NotHere::new), "text/csv;charset=UTF-8");
    }

    private Sheet form(Problems problems, String recorded) {
        return Sheet.of("exchange/pages/imports.jte")
                .with("imports", imports.list(SHOWN))
                .with("problems", problems)
                .with("recorded", recorded);
    }

    private @Nullable Instant instant(String recorded, Problems problems) {
        if (recorded.isEmpty()) {
            return null;
        }
        var instant = Brussels.findInstant(recorded);
        if (instant.isEmpty()) {
            problems.add("recorded", new Refusal("exchange.recorded_form", recorded));
        }
        return instant.orElse(null);
    }

    private static ResponseEntity<FileSystemResource> file(Path path, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(path.getFileName().toString())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new FileSystemResource(path));
    }
}
