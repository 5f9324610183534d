package trede.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trede.time.Period;
import trede.town.folder.Batches;
import trede.web.Refusal;

class TownTest {

    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    @TempDir
    Path dir;

    @Test
    void theSameSeedWritesTheSameBytesAndAnotherOneOthers() throws Exception {
        Town.write(dir.resolve("a"), TownPlan.of(300, 3, UNTIL, 7));
        Town.write(dir.resolve("b"), TownPlan.of(300, 3, UNTIL, 7));
        Town.write(dir.resolve("c"), TownPlan.of(300, 3, UNTIL, 8));
        assertThat(hash(dir.resolve("a"))).isEqualTo(hash(dir.resolve("b"))).isNotEqualTo(hash(dir.resolve("c")));
    }

    @Test
    void everyRowIsOneThatAnImportTakes() throws IOException {
        Town.write(dir, TownPlan.of(3_000, 6, UNTIL, 1));
        var whole = Folder.read(dir);
        whole.checkTogether();
        assertThat(whole.problems).isEmpty();
        assertThat(whole.rows("persons")).hasSize(3_000);
        assertThat(whole.files.keySet())
                .contains("benefits", "registrations", "screenings", "activities", "employments", "support", "exits");
    }

    @Test
    void theBatchesTogetherAreTheWholeAndEachLeavesAValidTown() throws IOException {
        Town.write(dir, TownPlan.of(800, 5, UNTIL, 2));
        assertThat(foldedBatches(dir).files).isEqualTo(Folder.read(dir).files);
    }

    @Test
    void aTownOfOneIsAlsoWhole() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Town.write(dir, TownPlan.of(1, 2, UNTIL, seed));
            assertThat(foldedBatches(dir).files).isEqualTo(Folder.read(dir).files);
        }
    }

    @Test
    void someThingsAreToldLateAndSomeAreCorrected() throws IOException {
        Town.write(dir, TownPlan.of(800, 5, UNTIL, 3));
        long late = 0;
        long changed = 0;
        var so = new Folder();
        for (Path batch : batches(dir)) {
            var before = Map.copyOf(so.rows("benefits"));
            so.fold(batch);
            var day = Batches.instantOf(batch.getFileName().toString())
                    .atZone(trede.time.Brussels.ZONE)
                    .toLocalDate();
            for (var row : so.rows("benefits").entrySet()) {
                var was = before.get(row.getKey());
                if (was == null
                        && Folder.first(row.getValue()) < day.minusMonths(2).toEpochDay()
                        && Folder.first(row.getValue()) > UNTIL.minusYears(5).toEpochDay()) {
                    late++;
                }
                if (was != null && !was.equals(row.getValue())) {
                    changed++;
                }
            }
        }
        assertThat(late).isGreaterThan(10);
        assertThat(changed).isGreaterThan(100);
    }

    @Test
    void peopleGoOnFromQuarterToQuarter() throws IOException {
        Town.write(dir, TownPlan.of(4_000, 6, UNTIL, 4).withoutBatches());
        var folder = Folder.read(dir);
        var quarter = Period.quarter(2021, 1);
        while (quarter.next().last().isBefore(UNTIL)) {
            var now = onBenefit(folder, quarter);
            var later = new HashSet<>(now);
            later.retainAll(onBenefit(folder, quarter.next()));
            assertThat((double) later.size() / now.size())
                    .as(quarter.toString())
                    .isGreaterThan(0.7);
            quarter = quarter.next();
        }
        assertThat(dir.resolve("told")).doesNotExist();
    }

    @Test
    void nothingBeginsOrEndsAfterTheLastDay() throws IOException {
        Town.write(dir, TownPlan.of(500, 4, UNTIL, 5));
        Folder.read(dir)
                .files
                .forEach((name, rows) -> rows.values()
                        .forEach(row -> row.forEach((column, text) -> {
                            if (Set.of("from", "until", "date", "deceased_on").contains(column) && !text.isEmpty()) {
                                assertThat(LocalDate.parse(text)).as(name).isBeforeOrEqualTo(UNTIL);
                            }
                        })));
    }

    @Test
    void aThinTownHasAboutFourFactsAPerson() {
        var size = Town.write(dir, TownPlan.of(3_000, 5, UNTIL, 6).detailed(0.2).withoutBatches());
        assertThat((double) size.facts() / size.people()).isBetween(3.6, 4.6);
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
        Files.writeString(dir.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> Town.write(dir, TownPlan.of(1, 1, UNTIL, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("town.folder_in_use"));
        assertThat(dir.resolve("README.txt")).doesNotExist();
    }

    @Test
    void aTownOfNobodyIsRefused() {
        assertThatThrownBy(() -> TownPlan.of(0, 1, UNTIL, 1)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> TownPlan.of(1, 61, UNTIL, 1)).isInstanceOf(Refusal.class);
    }

    static Set<String> onBenefit(Folder folder, Period period) {
        return folder.rows("benefits").values().stream()
                .filter(row -> Folder.first(row) <= period.last().toEpochDay()
                        && Folder.last(row) >= period.first().toEpochDay())
                .map(row -> row.get("person"))
                .collect(Collectors.toSet());
    }

    static Folder foldedBatches(Path dir) throws IOException {
        var folded = new Folder();
        for (Path batch : batches(dir)) {
            folded.fold(batch);
            folded.checkTogether();
            assertThat(folded.problems).as(batch.toString()).isEmpty();
        }
        return folded;
    }

    static List<Path> batches(Path dir) throws IOException {
        try (var list = Files.list(dir.resolve("told"))) {
            return list.sorted().toList();
        }
    }

    private static String hash(Path dir) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(dir)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(dir.relativize(file).toString().getBytes());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
