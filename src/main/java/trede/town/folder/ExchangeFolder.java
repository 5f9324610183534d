package trede.town.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import trede.town.lives.Csv;
import trede.town.lives.Dice;
import trede.town.lives.Fact;
import trede.town.lives.Identity;
import trede.town.lives.Life;
import trede.town.lives.Sheet;
import trede.web.Refusal;

/// Writes a town down, life by life: the whole truth, and beside it the same as it was told, batch by batch.
public final class ExchangeFolder implements AutoCloseable {

    /// Where the batches are.
    public static final String TOLD = "told";

    private static final String MARK = "Invented people.";

    private final Batches batches;
    private final Telling telling;
    private final boolean withBatches;
    private final Map<Sheet, Page> whole = new EnumMap<>(Sheet.class);
    private final List<Map<Sheet, Page>> told = new ArrayList<>();
    private int firstPeople = Integer.MAX_VALUE;
    private long people;
    private long facts;

    /// @throws Refusal if the folder holds something that was not generated
    public ExchangeFolder(Path folder, Batches batches, boolean withBatches) {
        this.batches = batches;
        this.telling = new Telling(batches);
        this.withBatches = withBatches;
        empty(folder);
        lay(folder, whole);
        for (int batch = 0; withBatches && batch < batches.count(); batch++) {
            var pages = new EnumMap<Sheet, Page>(Sheet.class);
            lay(folder.resolve(TOLD).resolve(batches.folder(batch)), pages);
            told.add(pages);
        }
    }

    private static void lay(Path folder, Map<Sheet, Page> pages) {
        for (Sheet sheet : Sheet.values()) {
            pages.put(sheet, new Page(folder.resolve(sheet.file()), sheet.header()));
        }
    }

    private static Page page(Map<Sheet, Page> pages, Sheet sheet) {
        return Objects.requireNonNull(pages.get(sheet));
    }

    public void add(Life life, Dice dice) {
        people++;
        facts += life.facts().size();
        person(whole, life, life.identity(), life.died());
        if (withBatches) {
            for (Told telling : telling.tell(life, dice)) {
                if (telling.fact() == null) {
                    firstPeople = Math.min(firstPeople, telling.batch());
                    person(told.get(telling.batch()), life, telling.identity(), telling.death());
                } else {
                    fact(told.get(telling.batch()), life, telling.fact());
                }
            }
        }
        for (Fact fact : life.facts()) {
            fact(whole, life, fact);
        }
    }

    /// Tells the inhabitants of a year by age: up to 17, 18 to 64, from 65.
    public void addInhabitants(String municipality, int year, long young, long between, long old) {
        addInhabitants(municipality, year, 0, 17, young);
        addInhabitants(municipality, year, 18, 64, between);
        addInhabitants(municipality, year, 65, 120, old);
    }

    /// Told once the first people were told: no centre begins without persons.
    private void addInhabitants(String municipality, int year, int from, int until, long inhabitants) {
        inhabitants(whole, municipality, year, from, until, inhabitants);
        if (withBatches) {
            int batch = Math.max(Math.min(firstPeople, told.size() - 1), batches.telling(Fact.day(year, 1, 1)));
            inhabitants(told.get(batch), municipality, year, from, until, inhabitants);
        }
    }

    /// What was written until now.
    public Size size() {
        return new Size(people, facts);
    }

    @Override
    public void close() {
        whole.values().forEach(Page::flush);
        told.forEach(pages -> pages.values().forEach(Page::flush));
    }

    private static void person(Map<Sheet, Page> pages, Life life, Identity identity, boolean death) {
        var page = page(pages, Sheet.PERSONS);
        identity.write(page.line(), life.person(), death ? Csv.day(life.deceasedOn()) : "");
        page.endLine();
    }

    private static void fact(Map<Sheet, Page> pages, Life life, Fact fact) {
        var page = page(pages, fact.sheet());
        fact.write(page.line(), life.person());
        page.endLine();
    }

    private static void inhabitants(
            Map<Sheet, Page> pages, String municipality, int year, int from, int until, long count) {
        var page = page(pages, Sheet.POPULATIONS);
        Csv.cell(page.line(), municipality);
        Csv.cells(page.line(), "" + year, "" + from, "" + until, "" + count);
        page.endLine();
    }

    private static void empty(Path folder) {
        var readme = folder.resolve("README.txt");
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw new Refusal("town.not_a_folder", folder);
            }
            Files.createDirectories(folder);
            if (Files.exists(readme) && Files.readString(readme).startsWith(MARK)) {
                clear(folder);
            }
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refusal("town.folder_in_use", folder);
                }
            }
            Files.writeString(readme, README);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        for (Sheet sheet : Sheet.values()) {
            Files.deleteIfExists(folder.resolve(sheet.file()));
        }
        var told = folder.resolve(TOLD);
        if (Files.exists(told)) {
            try (var inside = Files.walk(told)) {
                for (Path path :
                        (List<Path>) inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.delete(folder.resolve("README.txt"));
    }

    private static final String README = MARK + " " + """
            Nobody in this folder exists. The .csv files hold the whole truth as it is known on the last day: \
            `trede import FOLDER --centre CODE` brings in the complete picture. The folder told/ holds the same facts cut into batches as they \
            became known, some of them late, some wrong at first: import those one by one in the order of their names, \
            each with `--recorded-at` and the instant in its name (with ':' for the '-' in the time), and the history is there as it \
            happened. Importing this folder after all the batches changes nothing.
            """;
}
