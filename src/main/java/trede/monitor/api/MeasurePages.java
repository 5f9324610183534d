package trede.monitor.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trede.access.Looks;
import trede.monitor.Ask;
import trede.monitor.Measures;
import trede.monitor.Reports;
import trede.monitor.Unknown;
import trede.monitor.format.Format;
import trede.monitor.format.Printed;
import trede.web.Needs;
import trede.web.Right;
import trede.web.Visitors;
import trede.web.Words;

/// The figures of a centre for other programs: the same JSON as on the command line.
@RestController
@Needs(Right.SEE_FIGURES)
@RequestMapping(path = "/{centre}/api", produces = MediaType.APPLICATION_JSON_VALUE)
class MeasurePages {

    private final Measures measures;
    private final Reports reports;
    private final Looks looks;

    MeasurePages(Measures measures, Reports reports, Looks looks) {
        this.measures = measures;
        this.reports = reports;
        this.looks = looks;
    }

    @GetMapping("/measures")
    String catalogue() {
        return Printed.catalogue(measures.list(), Format.JSON, words());
    }

    @GetMapping("/measures/{id}/{period}")
    String report(
            @PathVariable String id,
            @PathVariable String period,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String version) {
        var report = reports.get(measures.ask(id, period, knownAt, reference, version));
        looks.log("report", Map.of("measure", id, "period", report.period().toString()), List.of());
        return Printed.report(report, Format.JSON, words());
    }

    @GetMapping("/measures/{id}/{period}/members/{cell}")
    @Needs(Right.SEE_PEOPLE)
    String members(
            @PathVariable String id,
            @PathVariable String period,
            @PathVariable String cell,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable String version) {
        Ask ask = measures.ask(id, period, knownAt, reference, version);
        return Printed.members(reports.members(ask, cell), Format.JSON, words());
    }

    @GetMapping("/openapi.json")
    String description() {
        try {
            return new ClassPathResource("api/openapi.json")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{centre}", Visitors.get().centre().code());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(Unknown unknown) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, words().say(unknown));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Words words() {
        return Words.of(Visitors.get().language());
    }
}
