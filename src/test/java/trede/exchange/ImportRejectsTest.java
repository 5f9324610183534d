package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Good rows go in, bad ones are written aside.
class ImportRejectsTest extends AtTheDesk {

    @Test
    void goodRowsGoInAndBadOnesAreWrittenAside() throws Exception {
        town.people("an,Peeters,An,1980-05-17", "bilal,El Amrani,Bilal,1995-02-30", "chantal,Dubois,Chantal,1970")
                .benefits(
                        "an,living_wage,2,2020-01-01,2020-12-31",
                        "an,living_wage,2,2020-06-01,2021-06-30",
                        "an,living_wage,2,2021-01-01,2021-12-31",
                        "bilal,living_wage,2,2020-01-01,",
                        "\"chantal\",\"living, wage\",2,2020-13-01,");
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid());
        assertThat(outcome.counts().get("persons.csv")).isEqualTo(new FileCounts(3, 2, 0, 0, 0, 1));
        assertThat(outcome.counts().get("benefits.csv")).isEqualTo(new FileCounts(5, 2, 0, 0, 0, 3));
        assertThat(outcome.findings().total()).isEqualTo(5);
        assertThat(desk.facts(clerk)).hasSize(2);
        var rejected = outcome.rejected();
        assertThat(Files.readAllLines(rejected.resolve("persons.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("bilal,El Amrani,Bilal,1995-02-30,\"birth_date: 1995-02-30 is geen");
        assertThat(Files.readAllLines(rejected.resolve("benefits.csv")))
                .hasSize(4)
                .last()
                .asString()
                .startsWith("chantal,\"living, wage\",2,2020-13-01,,\"kind: onbekende code");
        for (Path path : List.of(
                rejected, rejected.resolve("persons.csv"), outcome.findings().report())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .endsWith("------");
        }
        assertThat(Files.readAllLines(outcome.findings().report())).hasSize(6);
    }

    @Test
    void rejectedRowsCanBeCorrectedAndImportedAgain() throws Exception {
        town.benefits("an,living_wage,2,2020-01-01,", "bilal,living_wage,9,2020-01-01,");
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid());
        String rejected = Files.readString(outcome.rejected().resolve("benefits.csv"));
        town.without("persons.csv").text("benefits.csv", rejected.replace(",9,", ",1,"), StandardCharsets.UTF_8);
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void aFormulaIsTextInARejectedRowAndComesBackAsItWas() throws Exception {
        town.people("=an,@Peeters,+An,1980-05-17", "bilal,El Amrani,Bilal,1995-02-30")
                .benefits("=an,living_wage,9,2020-01-01,");
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid());
        String rejected = Files.readString(outcome.rejected().resolve("benefits.csv"));
        assertThat(rejected).contains("'=an,living_wage,9");
        town.without("persons.csv").text("benefits.csv", rejected.replace(",9,", ",1,"), StandardCharsets.UTF_8);
        assertThat(desk.done(clerk, town).get("benefits.csv")).isEqualTo(new FileCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void whatARejectedRowWouldHaveCorrectedComesBackIntoTheJudgement() {
        town.benefits("an,living_wage,2,2020-01-01,2020-12-31", "an,living_wage,2,2021-01-01,");
        desk.done(clerk, town);
        // the first is cut short to make room for a new one, but the cut is bad
        town.benefits("an,living_wage,9,2020-01-01,2020-06-30", "an,living_wage,3,2020-07-01,2020-12-31");
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid());
        assertThat(outcome.counts().get("benefits.csv")).isEqualTo(new FileCounts(2, 0, 0, 0, 0, 2));
        assertThat(desk.facts(clerk)).hasSize(2);
    }
}
