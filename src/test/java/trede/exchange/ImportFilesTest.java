package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files as other programs write them.
class ImportFilesTest extends AtTheDesk {

    @Test
    void latinBytesAreToldWithTheirLineAndWrittenAsideAsMeant() throws Exception {
        town.text(
                "persons.csv",
                "person,family_name,given_name,birth_date\nan,Peeters,An,1980\nrene,Lefèvre,René,1970\n",
                StandardCharsets.ISO_8859_1);
        assertThat(desk.problems(clerk, town))
                .hasSize(2)
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("persons.csv:3: family_name: het veld bevat tekens die geen UTF-8"),
                        two -> assertThat(two).startsWith("persons.csv:3: given_name: "));
        var outcome = (ImportOutcome.DoneWithRejects)
                desk.run(clerk, ImportRequest.of(folder).skippingInvalid());
        assertThat(Files.readString(outcome.rejected().resolve("persons.csv"))).contains("rene,Lefèvre,René,1970,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person,kind,from,colour | benefits.csv:1: colour: onbekende kolom colour; verwacht: person, kind, from, category, until, row",
                "person,from | benefits.csv:1: kind: de verplichte kolom ontbreekt",
                "person,kind,from,from | benefits.csv:1: from: de kolom komt twee keer voor",
                "person;kind;from | benefits.csv:1: de kolommen zijn niet door komma's gescheiden",
            })
    void aBadHeaderStopsTheImportEvenWhenBadRowsAreSkipped(String header, String problem) {
        town.file("benefits.csv", header, "an,living_wage,2020-01-01");
        assertThat(desk.problems(clerk, ImportRequest.of(folder).skippingInvalid()))
                .singleElement()
                .asString()
                .startsWith(problem);
    }

    @Test
    void anEmptyFileAndAnOpenQuoteAreTold() {
        town.text("benefits.csv", "", StandardCharsets.UTF_8)
                .file("exits.csv", "person,date,reason", "an,2020-01-01,work", "an,2020-02-01,\"work");
        assertThat(desk.problems(clerk, town))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("benefits.csv:1: het bestand is leeg"),
                        two -> assertThat(two).startsWith("exits.csv:3: vanaf hier kan de tabel niet gelezen"));
    }

    @Test
    void aByteOrderMarkQuotesColumnOrderAndAnArabicNameAreFine() {
        String name = "محمد".repeat(50);
        town.text(
                "persons.csv",
                "\uFEFFgiven_name,person,birth_date,family_name\r\n\"" + name
                        + "\",an,1980,\"Van \"\"de\"\" Velde, 😀\"\r\n\r\n",
                StandardCharsets.UTF_8);
        desk.done(clerk, town);
        assertThat(desk.ask(clerk, "select given_name, family_name from casefile.identity"))
                .containsExactly(name + " Van \"de\" Velde, 😀");
    }

    @Test
    void nulCharactersAndEndlessTextsAreProblems() {
        town.people("an,Pee\0ters,An,1980", "bilal," + "x".repeat(501) + ",Bilal,1980");
        assertThat(desk.problems(clerk, town))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("persons.csv:2: family_name: "),
                        two -> assertThat(two).startsWith("persons.csv:3: family_name: de tekst telt 501 tekens"));
    }

    @Test
    void anUnknownTableIsRemarkedOn() {
        town.file("budgets.csv", "a,b", "1,2").text("readme.txt", "x", StandardCharsets.UTF_8);
        var done = (ImportOutcome.Done) desk.run(clerk, town);
        assertThat(done.findings().warnings())
                .singleElement()
                .asString()
                .startsWith("budgets.csv:1: waarschuwing: onbekend bestand")
                .contains("persons.csv, benefits.csv");
    }

    @Test
    void theFirstProblemsAreShownAndAllAreInTheReport() throws Exception {
        town.benefits(
                IntStream.range(0, 300).mapToObj(i -> "an,x,2,2020-01-01,").toArray(String[]::new));
        var refused = (ImportOutcome.Refused) desk.run(clerk, town);
        assertThat(refused.findings().problems()).hasSize(50);
        assertThat(refused.findings().total()).isEqualTo(300);
        assertThat(Files.readAllLines(refused.findings().report()))
                .hasSize(301)
                .last()
                .asString()
                .startsWith("300 problemen");
    }
}
