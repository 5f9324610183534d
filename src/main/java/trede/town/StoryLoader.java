package trede.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import trede.exchange.ImportOutcome;
import trede.exchange.ImportRequest;
import trede.exchange.Imports;
import trede.exchange.Progress;
import trede.monitor.Target;
import trede.monitor.Targets;
import trede.town.folder.Batches;
import trede.town.folder.ExchangeFolder;

/// Brings a written town into the centre at hand by the ordinary import, batch after batch, as it was told.
@Component
class StoryLoader {

    private static final String SENTENCE =
            "Het OCMW stelt zich als doel om ten minste 2/3 van deze doelgroep zo snel mogelijk een aangepast traject naar "
                    + "professionele activering aan te bieden. (1SLW0603, OCMW Antwerpen, kwartaalmonitor 2015-Q2)";

    private final Imports imports;
    private final Targets targets;

    StoryLoader(Imports imports, Targets targets) {
        this.imports = imports;
        this.targets = targets;
    }

    /// @param fromTheStart false if a part came in before: then the whole truth, known from now on
    void load(Path folder, boolean fromTheStart) throws IOException {
        if (!fromTheStart) {
            take(ImportRequest.of(folder));
            return;
        }
        for (Path batch : batches(folder)) {
            var known = Batches.instantOf(String.valueOf(batch.getFileName()));
            take(ImportRequest.of(batch).recordedAt(known));
        }
    }

    /// Antwerp set itself two thirds, of people on a benefit; its table divides by all three groups, so
    /// both are
    /// compared.
    void setTargets(String centre) {
        if ("antwerp".equals(centre)) {
            for (String cell : List.of("rate", "from_benefit.rate")) {
                targets.add(
                        new Target("activation.professional", cell, 2, 3, LocalDate.of(2014, 1, 1), null, SENTENCE));
            }
        }
    }

    private static List<Path> batches(Path folder) throws IOException {
        try (var inside = Files.list(folder.resolve(ExchangeFolder.TOLD))) {
            return inside.sorted().toList();
        }
    }

    private void take(ImportRequest request) {
        var outcome = imports.run(request, new Progress());
        if (!(outcome instanceof ImportOutcome.Done)) {
            throw new IllegalStateException("a demonstration centre was not taken: " + outcome);
        }
    }
}
