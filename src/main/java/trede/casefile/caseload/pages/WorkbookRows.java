package trede.casefile.caseload.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import trede.web.Spreadsheet;

/// A workbook of one sheet, in which a day is a day.
final class WorkbookRows implements SheetRows {

    private static final int WIDTH = 20;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    WorkbookRows(OutputStream output, String name) {
        workbook = new Workbook(output, "Trede", "1.0");
        sheet = workbook.newWorksheet(name);
    }

    @Override
    public void heads(List<String> heads) {
        for (int column = 0; column < heads.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(next, column, Spreadsheet.safe(heads.get(column)));
            sheet.style(next, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next++;
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(next, column, day);
                    sheet.style(next, column).format("dd/mm/yyyy").set();
                }
                case Number number -> sheet.value(next, column, number);
                case Object text -> sheet.inlineString(next, column, Spreadsheet.safe(text.toString()));
            }
        }
        next++;
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        workbook.close();
    }
}
