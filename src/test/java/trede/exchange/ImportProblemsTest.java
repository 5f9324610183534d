package trede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a clerk is told about bad rows.
class ImportProblemsTest extends AtTheDesk {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an,living_wage,2,2020-01-01,2019-12-31 | benefits.csv:2: until: de laatste dag 2019-12-31 ligt vóór de eerste dag 2020-01-01",
                "an,living_wage,2,2021-02-29, | benefits.csv:2: from: 2021-02-29 is geen bestaande dag; verwacht: een dag zoals 2026-11-21",
                "an,living_wage,2,01/01/2020, | benefits.csv:2: from: 01/01/2020 is geen bestaande dag",
                "an,Living_Wage,2,2020-01-01, | benefits.csv:2: kind: onbekende code Living_Wage; verwacht: living_wage, equivalent_living_wage",
                "an,living_wage,4,2020-01-01, | benefits.csv:2: category: onbekende code 4; verwacht: 1, 2, 3",
                "an,living_wage,2,, | benefits.csv:2: from: het veld is leeg",
                ",living_wage,2,2020-01-01, | benefits.csv:2: person: het veld is leeg",
                "an,living_wage,2,2020-01-01 | benefits.csv:2: 4 velden in deze rij; verwacht: 5",
                "an,living_wage,2,2020-01-01,,, | benefits.csv:2: 7 velden in deze rij; verwacht: 5",
                "nobody,living_wage,2,2020-01-01, | benefits.csv:2: person: deze persoon staat niet als goede rij in persons.csv",
                "an,living_wage,2,0000-01-01, | benefits.csv:2: from: 0000-01-01 is geen bestaande dag",
            })
    void aBadRowIsToldInWordsAndNothingChanges(String row, String problem) {
        town.benefits(row);
        assertThat(desk.problems(clerk, town)).singleElement().asString().startsWith(problem);
        assertThat(desk.ask(clerk, "select source from casefile.person")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p,A,B,2999-01-01,, | persons.csv:2: birth_date: 2999-01-01 ligt in de toekomst",
                "p,A,B,1879,, | persons.csv:2: birth_date: 1879 ligt vóór 1880",
                "p,A,B,1980-02-30,, | persons.csv:2: birth_date: 1980-02-30 is geen geboortedatum",
                "p,A,B,1980-13,, | persons.csv:2: birth_date: 1980-13 is geen geboortedatum",
                "p,A,B,1980-05-17,1980-05-16, | persons.csv:2: deceased_on: overleden op 1980-05-16, vóór de geboorte",
                "p,A,B,1980-05-17,,BELGIUM | persons.csv:2: nationality: onbekend land BELGIUM",
                "p,,B,1980-05-17,, | persons.csv:2: family_name: het veld is leeg",
            })
    void aBadPersonIsToldInWords(String row, String problem) {
        town.file("persons.csv", "person,family_name,given_name,birth_date,deceased_on,nationality", row);
        assertThat(desk.problems(clerk, town)).singleElement().asString().startsWith(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "1980-05-17,1980-05-17",
        "1980-05,1980-05-01",
        "1980,1980-01-01",
        "1980-05-00,1980-05-01",
        "1980-00-00,1980-01-01",
        "1980-00-17,1980-01-17",
        "2000-02-29,2000-02-29"
    })
    void anUnknownPartOfABirthDateIsItsFirstPossibleDay(String told, String first) {
        town.people("p,A,B," + told);
        desk.done(clerk, town);
        assertThat(desk.ask(clerk, "select birth_told, birth::text from casefile.identity"))
                .containsExactly(told + " " + first);
    }

    @Test
    void aWrongCheckDigitIsAWarningOnly() {
        town.file(
                "persons.csv",
                "person,niss,family_name,given_name,birth_date",
                "a,85.07.30-033.28,A,A,1985-07-30",
                "b,00010112377,B,B,2000-01-01",
                "c,85073003329,C,C,1985-07-30",
                "d,,D,D,1985",
                "e,onbekend,E,E,1985");
        var done = (ImportOutcome.Done) desk.run(clerk, town);
        assertThat(done.findings().warnings())
                .hasSize(2)
                .allMatch(warning -> warning.contains(": niss: waarschuwing: "))
                .noneMatch(warning -> warning.contains("85073003329"));
        assertThat(desk.ask(clerk, "select niss from casefile.identity order by person"))
                .containsExactly("85073003328", "00010112377", "85073003329", "null", "onbekend");
    }

    @Test
    void hoursAreThoseOfAWeek() {
        town.file(
                "activities.csv",
                "person,type,hours_per_week,from",
                "an,care,168,2020-01-01",
                "an,care,168.5,2020-01-02",
                "an,care,-1,2020-01-03",
                "an,care,\"19,5\",2020-01-04");
        assertThat(desk.problems(clerk, town)).hasSize(3);
    }
}
