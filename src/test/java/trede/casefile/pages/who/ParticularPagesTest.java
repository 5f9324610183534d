package trede.casefile.pages.who;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trede.casefile.finding.Searches;
import trede.casefile.identities.Abodes;
import trede.web.Visitors;

/// Addresses, telephones and statuses: written, corrected, ended, taken back and put back; and what they say of today.
class ParticularPagesTest extends Desk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String TODAY = LocalDate.now().format(DAY);
    private static final String LATER = LocalDate.now().plusDays(40).format(DAY);

    @Autowired
    Searches searches;

    @Autowired
    Abodes abodes;

    private String row() throws Exception {
        return find("/(people/[^\"]+/particulars/[0-9a-f-]{36})\"", open(file + "/identity"));
    }

    private String said() throws Exception {
        return find("<dt>Verblijf</dt><dd>([^<]*)</dd>", open(file)) + ", "
                + find("<dt>Woont in</dt><dd>([^<]*)</dd>", open(file));
    }

    @Test
    void firstTheKindThenOnlyItsFields() throws Exception {
        assertThat(open(file + "/identity")).contains("particulars/new?kind=phone", "particulars/new?kind=residence");
        assertThat(open(file + "/particulars/new?kind=phone"))
                .contains("Telefoonnummer", "van de partner")
                .doesNotContain("Straat en nummer", "name=\"extra\"");
        assertThat(open(file + "/particulars/new?kind=address")).contains("Straat en nummer", "Postcode en gemeente");
        assertThat(open(file + "/particulars/new?kind=residence")).doesNotContain("name=\"value\"");
        assertThat(refused(els, file + "/particulars", "code", "account:own", "value", "BE00"))
                .contains("value=\"BE00\"", "Rekeningnummer (IBAN)")
                .doesNotContain("Straat en nummer");
    }

    @Test
    void aRowIsCorrectedEndedTakenBackAndPutBackAndEachLineSaysByWhom() throws Exception {
        sent(els, file + "/particulars", "code", "phone:own", "value", "0470 12 34 56", "first", "1/1/2026");
        String row = row();
        assertThat(open(row)).contains("value=\"0470 12 34 56\"", "value=\"01/01/2026\"");
        sent(jan, row, "code", "phone:partner", "value", "0470 12 34 57", "first", "1/2/2026");
        assertThat(open(file)).contains("0470 12 34 57", "van de partner").doesNotContain("0470 12 34 56");
        assertThat(refused(els, row + "/end", "last", "31/12/2025")).contains("eindigt voor het begint", "31/12/2025");
        assertThat(refused(els, row + "/end", "last", "eens")).contains("value=\"eens\"");
        sent(els, row + "/end", "last", "15/3/2026");
        assertThat(open(file + "/identity")).contains("01/02/2026 tot 15/03/2026");
        sent(jan, row + "/withdrawal");
        assertThat(open(file + "/identity")).doesNotContain("0470 12 34 57");
        assertThat(Visitors.as(essen, () -> searches.search("0470123457", 5))).isEmpty();
        assertThat(open(file + "/history"))
                .contains("0470 12 34 56", "daarna gewijzigd door " + jan.name())
                .contains("ingetrokken door " + jan.name(), "Ingevuld door " + els.name(), "/restoration");
        assertThat(send(els, row + "/withdrawal").getStatus()).isEqualTo(404);
        sent(els, row + "/restoration");
        assertThat(open(file + "/identity")).contains("0470 12 34 57", "01/02/2026 tot 15/03/2026");
        assertThat(Visitors.as(essen, () -> searches.search("0470123457", 5))).singleElement();
        assertThat(open(file + "/history")).contains("later teruggezet").doesNotContain("/restoration");
        assertThat(send(els, row + "/restoration").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsStillToComeIsRefusedOrShownAsSuch() throws Exception {
        assertThat(refused(els, file + "/particulars", "code", "presentation:presented", "first", LATER))
                .contains("Deze dag moet nog komen", "value=\"" + LATER + "\"");
        sent(els, file + "/particulars", "code", "presentation:presented", "first", TODAY);
        sent(els, file + "/particulars", "code", "address:residence", "value", "Kerkstraat 2", "first", LATER);
        assertThat(open(file)).contains("Kerkstraat 2", "pas vanaf " + LATER);
    }

    /// What the file says is what holds today; search, lists and figures read the same.
    @Test
    void whereSomebodyStaysAndWithWhichStatusIsOneTruth() throws Exception {
        assertThat(said()).isEqualTo("tijdelijke bescherming, 2910 Essen");
        sent(els, file + "/particulars", "code", "residence:refugee", "first", "1/1/2026");
        sent(els, file + "/particulars", "code", "address:official", "value", "Markt 1", "extra", "2000 Antwerpen");
        assertThat(said()).isEqualTo("erkend vluchteling, 2000 Antwerpen");
        sent(els, file + "/particulars", "code", "address:residence", "value", "Dam 3", "extra", "9000 Gent");
        assertThat(said()).as("where people stay goes first").endsWith("9000 Gent");
        assertThat(Visitors.as(essen, () -> searches.search("ouazzani", 5))
                        .getFirst()
                        .municipality())
                .isEqualTo("44021");
        assertThat(open(file + "/identity"))
                .contains("volgt uit wat hieronder met zijn dagen staat")
                .doesNotContain("name=\"residence_status\"", "name=\"postal_code\"");
        String dam = find(
                "/(people/[^\"]+/particulars/[0-9a-f-]{36})\"[^>]*>[^/]*/?[^/]*Dam 3",
                open(file + "/identity").replaceAll(".*(<tr[^>]*>(?:(?!<tr).)*Dam 3.*)", "$1"));
        sent(els, dam + "/end");
        assertThat(said()).endsWith("2000 Antwerpen");
        assertThat(refused(els, file + "/identity/source", "field", "postal_code"))
                .contains("staat met zijn dagen");
    }

    @Test
    void whatWasTakenBackSaysNothingAnyMore() throws Exception {
        sent(els, file + "/particulars", "code", "residence:refugee", "first", "1/1/2026");
        assertThat(said()).startsWith("erkend vluchteling");
        sent(els, row() + "/withdrawal");
        assertThat(said()).isEqualTo("tijdelijke bescherming, 2910 Essen");
        assertThat(open(file)).doesNotContain("zegt de bron");
    }

    @Test
    void aDayThatBeginsBringsWhatWasWrittenForIt() throws Exception {
        sent(
                els,
                file + "/particulars",
                "code",
                "address:residence",
                "value",
                "Dam 3",
                "extra",
                "9000 Gent",
                "first",
                LATER);
        assertThat(said()).endsWith("2910 Essen");
        Visitors.as(
                essen,
                () -> transaction.execute(_ -> sql.sql("update casefile.particular set first = current_date")
                        .update()));
        assertThat(Visitors.as(essen, abodes::refresh)).isEqualTo(1);
        assertThat(said()).endsWith("9000 Gent");
        assertThat(Visitors.as(essen, abodes::refresh)).isZero();
    }
}
