package trede.casefile.pages.who;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two colleagues, or one with two tabs, have the same form open.
class TwoTabsTest extends Desk {

    private static final String[] OTHERS = {
        "family_name",
        "Ouazzani",
        "birth",
        "12/05/1990",
        "niss",
        "",
        "gender",
        "f",
        "nationality",
        "Oekraïne",
        "language",
        "Oekraïens",
        "interpreter",
        "",
        "residence_status",
        "temporary_protection",
        "postal_code",
        "2910",
        "municipality",
        "Essen"
    };

    private String opened() throws Exception {
        return find("name=\"opened\" value=\"([^\"]+)\"", open(file + "/identity"));
    }

    private static String[] form(String opened, String givenName, String deceasedOn) {
        var fields = new String[OTHERS.length + 6];
        System.arraycopy(OTHERS, 0, fields, 0, OTHERS.length);
        System.arraycopy(
                new String[] {"opened", opened, "given_name", givenName, "deceased_on", deceasedOn},
                0,
                fields,
                OTHERS.length,
                6);
        return fields;
    }

    @Test
    void theSecondSaveDoesNotPutTheOldNameBack() throws Exception {
        String opened = opened();
        sent(jan, file + "/identity", form(opened, "Mohamed", ""));
        sent(els, file + "/identity", form(opened, "Mohammed", "1/2/2026"));
        assertThat(open(file)).contains("<h1>Mohamed Ouazzani</h1>", "01/02/2026");
    }

    @Test
    void whereTwoWordsAreAtOddsBothAreShownAndAllTypedIsKept() throws Exception {
        String opened = opened();
        sent(jan, file + "/identity", form(opened, "Mohamed", ""));
        String refused = refused(els, file + "/identity", form(opened, "Muhammad", "1/2/2026"));
        assertThat(refused)
                .contains("schreef " + jan.name() + " hier", "“Mohamed”", "“Muhammad”", "href=\"#given_name\"")
                .contains("value=\"Muhammad\"", "value=\"1/2/2026\"");
        assertThat(open(file)).contains("<h1>Mohamed Ouazzani</h1>").doesNotContain("01/02/2026");
        String again = find("name=\"opened\" value=\"([^\"]+)\"", refused);
        assertThat(again).isNotEqualTo(opened);
        sent(els, file + "/identity", form(again, "Muhammad", "1/2/2026"));
        assertThat(open(file)).contains("<h1>Muhammad Ouazzani</h1>", "01/02/2026");
    }

    @Test
    void whatTheOtherChangedElsewhereIsNotPutBackAfterARefusal() throws Exception {
        String opened = opened();
        var both = form(opened, "Mohamed", "");
        both[1] = "Wazzani";
        sent(jan, file + "/identity", both);
        String refused = refused(els, file + "/identity", form(opened, "Muhammad", ""));
        assertThat(refused).contains("value=\"Wazzani\"", "value=\"Muhammad\"");
    }

    @Test
    void aRowThatAColleagueCorrectedMeanwhileIsNotOverwrittenUnseen() throws Exception {
        sent(els, file + "/particulars", "code", "phone:own", "value", "0470 12 34 56");
        String row = find("/(people/[^\"]+/particulars/[0-9a-f-]{36})\"", open(file + "/identity"));
        String opened = find("name=\"opened\" value=\"([^\"]+)\"", open(row));
        sent(jan, row, "code", "phone:own", "value", "0470 12 34 57", "opened", opened);
        assertThat(refused(els, row, "code", "phone:partner", "value", "0470 12 34 58", "opened", opened))
                .contains("0470 12 34 57", "value=\"0470 12 34 58\"");
        assertThat(open(file)).contains("0470 12 34 57").doesNotContain("0470 12 34 58");
    }
}
