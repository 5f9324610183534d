package trede.casefile.identities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import trede.web.Problems;

/// What a worker types about who somebody is, good and bad.
class IdentityEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static IdentityEntry.Reading read(String... fields) {
        var form = new HashMap<>(Map.of("family_name", "Peeters", "birth", "17/5/1980"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return IdentityEntry.of(form::get).read(TODAY);
    }

    private static List<String> problems(String... fields) {
        return read(fields).problems().all().stream().map(Problems.Problem::key).toList();
    }

    @Test
    void anIncompleteBirthDateIsNoMistake() {
        var expected = Map.of(
                "1980", "1980-00-00",
                "05/1980", "1980-05-00",
                "1980-05", "1980-05-00",
                "1980-05-00", "1980-05-00",
                "00/05/1980", "1980-05-00",
                "00/00/1980", "1980-00-00",
                "1980-00-00", "1980-00-00",
                "17/5/1980", "1980-05-17",
                "17-5-80", "1980-05-17");
        expected.forEach((typed, told) -> {
            var reading = read("birth", typed);
            assertThat(reading.problems().all()).as(typed).isEmpty();
            assertThat(reading.values()).as(typed).containsEntry("birth_told", told);
        });
        assertThat(read("birth", "05/1980").values()).containsEntry("birth", "1980-05-01");
    }

    @Test
    void aBirthThatCannotBeIsRefusedWithASentence() {
        assertThat(problems("birth", "1/1/2030")).containsExactly("casefile.problem.birth_future");
        assertThat(problems("birth", "2031")).containsExactly("casefile.problem.birth_future");
        assertThat(problems("birth", "31/12/1899")).containsExactly("casefile.problem.birth_early");
        assertThat(problems("birth", "31/2/1980")).containsExactly("casefile.problem.birth");
        assertThat(problems("birth", "soon")).containsExactly("casefile.problem.birth");
        assertThat(problems("birth", "")).containsExactly("casefile.problem.birth_missing");
        assertThat(problems("birth", "1900"))
                .as("very old is a question, not a wall")
                .isEmpty();
        assertThat(problems("birth", "1/1/1900")).isEmpty();
    }

    @Test
    void aWrongNationalNumberIsNoWall() {
        assertThat(problems("niss", "80.05.17-999.13")).isEmpty();
        assertThat(read("niss", "80.05.17-999.12").values()).containsEntry("niss", "80051799912");
        assertThat(problems("niss", "<script>")).isEmpty();
    }

    @Test
    void namesOfAllAlphabetsAreNames() {
        assertThat(read("family_name", "البستاني الصغير").values()).containsEntry("family_name", "البستاني الصغير");
        assertThat(read("family_name", "Yıldız").problems().all()).isEmpty();
        assertThat(read("family_name", "x".repeat(200)).problems().all()).isEmpty();
        assertThat(problems("family_name", "x".repeat(201))).containsExactly("casefile.problem.long");
        assertThat(problems("family_name", "", "given_name", "")).containsExactly("casefile.problem.name");
        assertThat(problems("family_name", "😀", "given_name", " ")).containsExactly("casefile.problem.name");
        assertThat(problems("family_name", "", "given_name", "Rima")).isEmpty();
        assertThat(read("family_name", "Pee\u202etersgnp\u0000").values())
                .as("what turns the writing around is left out")
                .containsEntry("family_name", "Pee tersgnp");
    }

    @Test
    void countriesLanguagesAndMunicipalitiesAreCalledByTheirNames() {
        assertThat(read("nationality", "Marokko", "language", "arabe", "municipality", "Antwerpen")
                        .values())
                .containsEntry("nationality", "MA")
                .containsEntry("language", "ar")
                .containsEntry("municipality", "11002");
        assertThat(problems("nationality", "Atlantis", "language", "elvish", "municipality", "Nergens"))
                .containsExactlyInAnyOrder(
                        "casefile.problem.nationality", "casefile.problem.language", "casefile.problem.municipality");
        assertThat(problems("gender", "<script>")).containsExactly("casefile.problem.choice");
    }

    @ParameterizedTest
    @CsvSource({
        "Belg, BE",
        "belgische, BE",
        "Marokkaanse, MA",
        "syrienne, SY",
        "Palestina, PS",
        "DR Congo, CD",
        "Congo, CD",
        "Congo-Brazzaville, CG",
        "staatloos, XX",
        "apatride, XX"
    })
    void aNationalityIsWrittenAsPeopleSayIt(String typed, String code) {
        assertThat(read("nationality", typed).values()).containsEntry("nationality", code);
    }

    @ParameterizedTest
    @CsvSource({
        "Farsi, fa",
        "Dari, prs",
        "Berbers, ber",
        "berbère, ber",
        "Darija, ary",
        "Marokkaans, ary",
        "Fulfulde, ff",
        "Tigrinya, ti",
        "Vlaamse gebarentaal, vgt"
    })
    void aLanguageIsWrittenAsPeopleSayIt(String typed, String code) {
        assertThat(read("language", typed).values()).containsEntry("language", code);
    }

    @Test
    void aDeathHasADayOfItsOwn() {
        assertThat(problems("deceased_on", "1/1/1970")).containsExactly("casefile.problem.deceased_before_birth");
        assertThat(problems("deceased_on", "1/1/2027")).containsExactly("casefile.problem.day");
    }

    private static List<String> more(String kind, String code, String value, String first, String last) {
        var problems = new Problems();
        new ParticularEntry(kind, code, value, "", first, last).read(TODAY, problems);
        return problems.all().stream().map(Problems.Problem::key).toList();
    }

    @Test
    void telephonesAccountsAndMailsAreChecked() {
        assertThat(more("phone", "own", "0470 12 34 56", "", "")).isEmpty();
        assertThat(more("phone", "partner", "+212 661 23 45 67", "", "")).isEmpty();
        assertThat(more("phone", "own", "12", "", "")).containsExactly("casefile.problem.phone");
        assertThat(more("account", "own", "BE71 0961 2345 6769", "", "")).isEmpty();
        assertThat(more("account", "own", "BE71 0961 2345 6760", "", "")).containsExactly("casefile.problem.account");
        assertThat(more("email", "own", "rima@example.org", "", "")).isEmpty();
        assertThat(more("email", "own", "rima", "", "")).containsExactly("casefile.problem.email");
        assertThat(more("address", "reference", "😀", "", "")).containsExactly("casefile.problem.value");
        assertThat(more("name", "alias", "", "", "")).containsExactly("casefile.problem.value");
        assertThat(more("presentation", "presented", "", "", "")).containsExactly("casefile.problem.day");
        assertThat(more("document", "passport", "EH-1", "2/1/2026", "1/1/2026"))
                .containsExactly("casefile.problem.ends_before");
        assertThat(more("<script>", "x", "y", "", "")).containsExactly("casefile.problem.choice");
    }
}
