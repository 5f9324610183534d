package trede.town;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import trede.access.Accounts;
import trede.access.Centres;
import trede.access.DemonstrationUsers;
import trede.access.Operator;
import trede.access.Role;
import trede.home.Home;
import trede.time.Brussels;
import trede.web.Terminal;
import trede.web.Visitor.Centre;
import trede.web.Visitors;

/// Centres to try things out in, made at the first start of an installation without any: Antwerp, Ghent and
/// Essen with
/// invented people behind their published figures, and an invented town that lives up to today.
@Component
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "trede.demonstration", matchIfMissing = true)
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    /// The town that lives up to today; in the published ones nobody follows anybody, so that every
    /// worker sees
    /// all.
    private static final String INVENTED = "rivierdal";
    private static final String CITY = "ghent";

    private static final Locale DUTCH = Locale.of("nl");

    private final Centres centres;
    private final Accounts accounts;
    private final StoryLoader loader;
    private final Inhabited inhabited;
    private final Home home;
    private final Clock clock;

    Demonstration(Centres centres, Accounts accounts, StoryLoader loader, Inhabited inhabited, Home home, Clock clock) {
        this.centres = centres;
        this.accounts = accounts;
        this.loader = loader;
        this.inhabited = inhabited;
        this.home = home;
        this.clock = clock;
    }

    /// A centre to be played, how its people are written, and its worker, policy officer and administrator.
    private record Stage(String code, String name, String municipality, Script script, List<String> users) {}

    private interface Script {
        void write(Path folder);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!centres.list().stream().allMatch(Centre::demonstration)) {
            return;
        }
        var begun = clock.instant();
        boolean loaded = false;
        for (Stage stage : stages()) {
            loaded |= play(stage);
        }
        if (loaded) {
            long seconds = Duration.between(begun, clock.instant()).toSeconds();
            LOG.info("{}", Terminal.words().say("town.demonstration_ready", seconds));
        }
    }

    /// Where people work besides what was published.
    @Component
    record Inhabited(Rivierdal rivierdal, GhentOffices ghent) {}

    private List<Stage> stages() {
        var today = Brussels.dayOf(clock.instant());
        var rivierdal = TownPlan.of(400, 6, today, 35).in("11035").toldOver(2);
        return List.of(
                new Stage(
                        "antwerp",
                        "OCMW Antwerpen",
                        "11002",
                        PublishedTowns::antwerp,
                        List.of("Leen Torfsteker", "Driss Tazrouti", "Marnix Wulpenaert")),
                new Stage(
                        CITY,
                        "OCMW Gent",
                        "44021",
                        PublishedTowns::ghent,
                        List.of("Saartje Lindenken", "Elif Demirkuyu", "Joris Haverstraeten")),
                new Stage(
                        "essen",
                        "OCMW Essen",
                        "11016",
                        PublishedTowns::essen,
                        List.of("Nele Zandvoet", "Pieter Roggeman", "Griet De Merelaere")),
                new Stage(
                        INVENTED,
                        "OCMW Rivierdal",
                        "11035",
                        folder -> Town.write(folder, rivierdal),
                        List.of("Amber Kwartelman", "Loubna Azmanouk", "Hendrik Boterdaele")));
    }

    /// Its users come last: a centre without any was left half-made by a start that was cut short.
    private boolean play(Stage stage) throws IOException {
        var there = centres.find(stage.code());
        var centre = there.orElseGet(() -> centres.add(stage.code(), stage.name(), stage.municipality(), true));
        return Visitors.as(new Operator(centre, DUTCH), () -> {
            if (!accounts.list().isEmpty()) {
                return false;
            }
            LOG.info("{}", Terminal.words().say("town.demonstration_loading", centre.name()));
            var folder = home.folder("demonstration").resolve(stage.code());
            stage.script().write(folder);
            loader.load(folder, there.isEmpty());
            loader.setTargets(centre.code());
            FileSystemUtils.deleteRecursively(folder.getParent());
            addUsers(stage.users());
            if (stage.code().equals(INVENTED)) {
                inhabited.rivierdal().live(stage.users().getFirst(), Brussels.dayOf(clock.instant()));
            }
            if (stage.code().equals(CITY)) {
                inhabited.ghent().open(Brussels.dayOf(clock.instant()).minusYears(1));
            }
            return true;
        });
    }

    private void addUsers(List<String> names) {
        accounts.add(names.get(0), Role.WORKER, DemonstrationUsers.PASSWORD);
        accounts.add(names.get(1), Role.POLICY_OFFICER, DemonstrationUsers.PASSWORD);
        accounts.add(names.get(2), Role.ADMINISTRATOR, DemonstrationUsers.PASSWORD);
    }
}
