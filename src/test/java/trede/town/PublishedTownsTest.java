package trede.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trede.time.Period;
import trede.town.folder.Batches;

class PublishedTownsTest {

    private static final Map<String, Map<String, Integer>> COUNTED = new HashMap<>();

    @TempDir
    static Path dir;

    static Folder antwerp;
    static Folder ghent;
    static Folder essen;

    @BeforeAll
    static void write() throws IOException {
        PublishedTowns.antwerp(dir.resolve("antwerp"));
        PublishedTowns.ghent(dir.resolve("ghent"));
        PublishedTowns.essen(dir.resolve("essen"));
        antwerp = Folder.read(dir.resolve("antwerp"));
        ghent = Folder.read(dir.resolve("ghent"));
        essen = Folder.read(dir.resolve("essen"));
    }

    @Test
    void thePublishedTownsAreValid() {
        for (Folder town : List.of(antwerp, ghent, essen)) {
            town.checkTogether();
            assertThat(town.problems).isEmpty();
        }
    }

    @Test
    void nothingBeginsOrEndsAfterTheLastPublishedDay() {
        assertThat(lastDay(antwerp)).isEqualTo("2015-06-30");
        assertThat(lastDay(ghent)).isEqualTo("2012-04-30");
        assertThat(lastDay(essen)).isBetween("2023-10-01", "2023-10-31");
    }

    @Test
    void theBatchesOfThePublishedTownsTogetherAreTheWhole() throws IOException {
        assertThat(TownTest.foldedBatches(dir.resolve("antwerp")).files).isEqualTo(antwerp.files);
        assertThat(TownTest.foldedBatches(dir.resolve("ghent")).files).isEqualTo(ghent.files);
        assertThat(TownTest.foldedBatches(dir.resolve("essen")).files).isEqualTo(essen.files);
    }

    @Test
    void theLastQuarterOfAntwerpLookedOtherwiseWhenItWasJustOver() throws IOException {
        var known = new Folder();
        for (Path batch : TownTest.batches(dir.resolve("antwerp"))) {
            if (Batches.instantOf(batch.getFileName().toString()).compareTo(Instant.parse("2015-07-02T00:00:00Z"))
                    < 0) {
                known.fold(batch);
            }
        }
        int then = count(known, "2015-Q2").getOrDefault("initial-population", 0);
        assertThat(then).isBetween(7300, 7753);
    }

    @Test
    void ghentGivesThePublishedOverview() {
        var cells = tally(ghent, "2012-04").overview();
        assertThat(cells)
                .isEqualTo(Map.of(
                        "population",
                        5140,
                        "study",
                        537,
                        "labour",
                        1174,
                        "external_partner",
                        500,
                        "language",
                        1382,
                        "social",
                        258,
                        "new",
                        726,
                        "care",
                        563));
    }

    @Test
    void essenGivesThePublishedDecline() {
        assertThat(tally(essen, "2021-04").livingWages()).isEqualTo(83);
        assertThat(tally(essen, "2023-10").livingWages()).isEqualTo(33);
        for (var month = Period.find("2021-05").orElseThrow(); month.first().getYear() < 2023; month = month.next()) {
            assertThat(new Tally(essen, month).livingWages())
                    .as(month.toString())
                    .isBetween(50, 83);
        }
    }

    @Test
    void antwerpGivesThePublishedReconciliation() {
        var quarters = List.of("2014-Q3", "2014-Q4", "2015-Q1", "2015-Q2");
        int[] initial = {7161, 7330, 7396, 7754};
        int[] excluded = {743, 689, 628, 643};
        int[] social = {690, 670, 668, 674};
        int[] socialActivated = {353, 357, 362, 353};
        int[] professional = {5728, 5971, 6100, 6437};
        for (int i = 0; i < 4; i++) {
            var cells = count(antwerp, quarters.get(i));
            int left = 0;
            for (String rule : List.of("double_article_60", "double_activated_benefit", "age", "no_registration")) {
                assertThat(cells.get("excluded." + rule)).isPositive();
                left += cells.get("excluded." + rule);
            }
            assertThat(cells).containsEntry("initial-population", initial[i]);
            assertThat(left).isEqualTo(excluded[i]);
            assertThat(cells).containsEntry("social", social[i]);
            assertThat(cells).containsEntry("social.activated", socialActivated[i]);
            assertThat(cells).containsEntry("professional", professional[i]);
            assertThat(cells)
                    .containsKeys("social.none", "not_yet_screened", "screening_expired", "from_benefit.employed_only");
        }
    }

    @Test
    void antwerpGivesThePublishedProfessionalActivation() {
        var quarters = List.of("2014-Q4", "2015-Q1", "2015-Q2");
        int[] activated = {3675, 3827, 4013};
        int[] sixty = {1590, 1579, 1528};
        int[] benefit = {59, 58, 59};
        for (int i = 0; i < 3; i++) {
            assertThat(count(antwerp, quarters.get(i)))
                    .containsEntry("from_benefit.activated", activated[i])
                    .containsEntry("article_60", sixty[i])
                    .containsEntry("activated_benefit", benefit[i]);
        }
    }

    @Test
    void antwerpGivesThePublishedWelfareTrajectories() {
        var quarters = List.of("2014-Q2", "2014-Q3", "2014-Q4", "2015-Q1", "2015-Q2");
        int[] total = {301, 415, 568, 478, 525};
        int[] begun = {164, 136, 238, 202, 185};
        int[] ex = {79, 118, 112, 163, 180};
        int[] newEx = {32, 29, 25, 49, 49};
        for (int i = 0; i < 5; i++) {
            assertThat(count(antwerp, quarters.get(i)))
                    .containsEntry("trajectories", total[i])
                    .containsEntry("trajectories.new", begun[i])
                    .containsEntry("trajectories.ex", ex[i])
                    .containsEntry("trajectories.new.ex", newEx[i]);
        }
    }

    @Test
    void mostPeopleOfAntwerpGoOnToTheNextQuarter() {
        for (var quarter = Period.quarter(2014, 1); quarter.first().getYear() < 2015; quarter = quarter.next()) {
            var now = TownTest.onBenefit(antwerp, quarter);
            var later = new HashSet<>(now);
            later.retainAll(TownTest.onBenefit(antwerp, quarter.next()));
            assertThat((double) later.size() / now.size())
                    .as(quarter.toString())
                    .isBetween(0.7, 0.95);
        }
    }

    private static Map<String, Integer> count(Folder folder, String period) {
        return folder == antwerp
                ? COUNTED.computeIfAbsent(
                        period, quarter -> tally(folder, quarter).antwerp())
                : tally(folder, period).antwerp();
    }

    private static Tally tally(Folder folder, String period) {
        return new Tally(folder, Period.find(period).orElseThrow());
    }

    private static String lastDay(Folder folder) {
        return folder.files.values().stream()
                .flatMap(rows -> rows.values().stream())
                .flatMap(
                        row -> Stream.of("from", "until", "date", "deceased_on").map(day -> row.getOrDefault(day, "")))
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
