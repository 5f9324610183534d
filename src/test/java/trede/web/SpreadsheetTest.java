package trede.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    @Test
    void aFormulaBecomesText() {
        for (String cell : List.of(
                "=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "=", "-", "+32475000000", "＝1+1")) {
            assertThat(Spreadsheet.safe(cell)).isEqualTo("'" + cell);
            assertThat(Spreadsheet.meant(Spreadsheet.safe(cell))).isEqualTo(cell);
        }
    }

    @Test
    void whatComputesNothingStaysAsItIs() {
        for (String cell : List.of("", "Jan", "'s-Gravenhage", "1", "-1", "-69,9", "a=b", "2015-Q2")) {
            assertThat(Spreadsheet.safe(cell)).isEqualTo(cell);
            assertThat(Spreadsheet.meant(cell)).isEqualTo(cell);
        }
    }
}
