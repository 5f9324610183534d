package trede.town;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import trede.web.Refusal;
import trede.web.Terminal;
import trede.web.Verb;

/// `trede generate`: an exchange folder of invented but believable lives, to try things on.
@Component
@Scope("prototype")
@Command(name = "generate", description = "town.verb.generate")
class GenerateVerb implements Verb {

    @Option(names = "--people", required = true, paramLabel = "N", descriptionKey = "town.verb.people")
    private @Nullable String people;

    @Option(names = "--years", required = true, paramLabel = "Y", descriptionKey = "town.verb.years")
    private @Nullable String years;

    @Option(names = "--until", required = true, paramLabel = "DAY", descriptionKey = "town.verb.until")
    private @Nullable String until;

    @Option(names = "--seed", required = true, paramLabel = "S", descriptionKey = "town.verb.seed")
    private @Nullable String seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "town.verb.out")
    private @Nullable Path out;

    @Override
    public boolean needsDatabase() {
        return false;
    }

    @Override
    public Integer call() {
        var plan = TownPlan.of(
                (int) number("town.people_expected", people, Integer.MAX_VALUE),
                (int) number("town.years_expected", years, Integer.MAX_VALUE),
                day(),
                number("town.seed_expected", seed, Long.MAX_VALUE));
        var folder = Objects.requireNonNull(out);
        var size = Town.write(folder, plan);
        System.out.println(Terminal.words().say("town.written", size.people(), size.facts(), folder.toString()));
        return 0;
    }

    private LocalDate day() {
        String written = Objects.requireNonNullElse(until, "");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException nobodyCould) {
            throw new Refusal("town.until_expected", written);
        }
    }

    private static long number(String refusal, @Nullable String told, long most) {
        String written = Objects.requireNonNullElse(told, "");
        try {
            long number = Long.parseLong(written);
            if (number <= most && (most == Long.MAX_VALUE || number >= 0)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw new Refusal(refusal, written);
        }
        throw new Refusal(refusal, written);
    }
}
