package trede.exchange.reading;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;
import trede.casefile.intake.FactTold;
import trede.casefile.intake.PersonTold;
import trede.casefile.intake.PopulationTold;
import trede.casefile.intake.SpoiledRow;
import trede.casefile.intake.Told;
import trede.web.Refusal;

/// Reads the files of one exchange row by row, passes on the good rows and spools what is wrong with the
/// others.
public final class FileReading {

    private final ExchangeFolder folder;
    private final int longest;
    private final FindingSpool spool;
    private final ObjLongConsumer<String> progress;
    private final Map<ExchangeFile, Long> read = new EnumMap<>(ExchangeFile.class);
    private final Set<Told> byRow = EnumSet.noneOf(Told.class);
    private long rows;

    public FileReading(ExchangeFolder folder, int longest, FindingSpool spool, ObjLongConsumer<String> progress) {
        this.folder = folder;
        this.longest = longest;
        this.spool = spool;
        this.progress = progress;
    }

    public void people(LocalDate today, Consumer<? super PersonTold> listener) {
        var people = new PersonRows(today);
        each(ExchangeFile.PERSONS, people::read, listener);
    }

    public void facts(Consumer<? super FactTold> listener) {
        for (ExchangeFile file : ExchangeFile.values()) {
            file.told().kind().ifPresent(kind -> each(file, new FactRows(kind)::read, listener));
        }
    }

    public void populations(Consumer<? super PopulationTold> listener) {
        each(ExchangeFile.POPULATIONS, new PopulationRows()::read, listener);
    }

    /// What the rows that could not be read may stand for.
    public void spoiled(Consumer<? super SpoiledRow> listener) {
        var walk = spool.walk();
        for (var finding = walk.next(); finding != null; finding = walk.next()) {
            if (finding.weight() == Finding.Weight.ROW) {
                var told = ExchangeFile.values()[finding.order()].told();
                listener.accept(new SpoiledRow(told, finding.source(), finding.rowId()));
            }
        }
    }

    /// How many rows each file had that was there.
    public Map<ExchangeFile, Long> read() {
        return read;
    }

    /// Whose rows have an id of their own.
    public Set<Told> byRow() {
        return byRow;
    }

    private <T> void each(ExchangeFile file, Function<Row, @Nullable T> reader, Consumer<? super T> listener) {
        if (!folder.files().contains(file)) {
            return;
        }
        try (var table = new CsvRows(folder.open(file))) {
            read.put(file, rows(file, table, reader, listener));
        } catch (CsvRows.Unreadable broken) {
            spool.add(Finding.ofFile(file, broken.line(), "", "exchange.problem.quote"));
        } catch (IOException e) {
            throw new Refusal("exchange.unreadable_file");
        }
    }

    private <T> long rows(
            ExchangeFile file, CsvRows table, Function<Row, @Nullable T> reader, Consumer<? super T> listener) {
        var first = table.next();
        if (first == null) {
            spool.add(Finding.ofFile(file, 1, "", "exchange.problem.empty_file", file.columns()));
            return 0;
        }
        long problems = spool.problems();
        var header = Header.read(file, first, spool::add);
        if (spool.problems() > problems) {
            return 0;
        }
        if (header.has("row")) {
            byRow.add(file.told());
        }
        var row = new Row(file, header, first, longest, spool::add);
        long count = 0;
        for (CsvRecord next = table.next(); next != null; next = table.next()) {
            count++;
            T told = row.at(next).bad() ? null : reader.apply(row);
            if (told != null) {
                listener.accept(told);
            }
            if ((++rows & 0x3FF) == 0) {
                progress.accept(file.fileName(), rows);
            }
        }
        progress.accept(file.fileName(), rows);
        return count;
    }
}
