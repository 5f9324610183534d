package trede.monitor.format;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import trede.monitor.Cell;
import trede.monitor.CellKind;
import trede.monitor.Measure;
import trede.monitor.Members;
import trede.monitor.Report;
import trede.monitor.census.Fact;
import trede.time.PeriodKind;
import trede.web.Words;

/// Reports, members and the catalogue in one of the formats. JSON and CSV stay as they are; the table may
/// change.
public final class Printed {

    private static final String NOTHING = "";

    private Printed() {}

    public static String report(Report report, Format format, Words words) {
        return switch (format) {
            case JSON -> json(Shapes.OfReport.of(report, words));
            case CSV -> cellsForPrograms(report, words).csv();
            case TABLE -> title(report, words) + cellsForPeople(report, words).table() + targets(report, words);
        };
    }

    public static String members(Members members, Format format, Words words) {
        if (format == Format.JSON) {
            return json(Shapes.OfMembers.of(members));
        }
        return format == Format.CSV
                ? factsForPrograms(members).csv()
                : factsForPeople(members, words).table() + words.say("monitor.table.people", members.total()) + "\n";
    }

    public static String catalogue(List<Measure> measures, Format format, Words words) {
        if (format == Format.JSON) {
            return json(measures.stream()
                    .map(measure -> Shapes.OfMeasure.of(measure, words))
                    .toList());
        }
        var grid = new Grid(
                format == Format.CSV
                        ? List.of("id", "version", "unit", "periods", "question")
                        : List.of(
                                words.say("monitor.table.measure"),
                                "#",
                                words.say("monitor.table.unit"),
                                words.say("monitor.table.periods"),
                                words.say("monitor.table.question")));
        for (var measure : measures) {
            grid.add(
                    measure.id(),
                    Integer.toString(measure.version()),
                    measure.unit(),
                    measure.periods().stream().sorted().map(PeriodKind::code).collect(Collectors.joining(" ")),
                    words.say(measure.question()));
        }
        return format == Format.CSV ? grid.csv() : grid.table();
    }

    private static String json(Object shape) {
        return Shapes.JSON.writeValueAsString(shape) + "\n";
    }

    private static Grid cellsForPrograms(Report report, Words words) {
        var grid = new Grid(List.of("id", "label", "count", "numerator", "denominator", "percent"));
        for (var cell : report.cells()) {
            var shape = Shapes.OfCell.of(cell, words);
            grid.add(
                    shape.id(),
                    shape.label(),
                    Integer.toString(shape.count()),
                    orNothing(shape.numerator()),
                    orNothing(shape.denominator()),
                    orNothing(shape.percent()));
        }
        return grid;
    }

    private static Grid cellsForPeople(Report report, Words words) {
        var numbers = NumberFormat.getIntegerInstance(place(words));
        var percents = NumberFormat.getNumberInstance(place(words));
        percents.setMinimumFractionDigits(1);
        var grid = new Grid(
                List.of(
                        words.say("monitor.table.cell"),
                        words.say("monitor.table.count"),
                        words.say("monitor.table.of"),
                        words.say("monitor.table.percent")),
                1,
                2,
                3);
        for (Cell cell : report.cells()) {
            var of = cell.denominator();
            var percent = cell.percent();
            grid.add(
                    cell.label(words),
                    numbers.format(cell.count()),
                    of == null ? NOTHING : numbers.format(of.count()),
                    percent == null ? cell.kind() == CellKind.PLAIN ? NOTHING : "–" : percents.format(percent));
        }
        return grid;
    }

    private static String title(Report report, Words words) {
        return words.say(
                        "monitor.table.title",
                        words.say(report.measure().title()),
                        report.centre().name(),
                        report.period().toString(),
                        report.knownAt().toString())
                + "\n\n";
    }

    private static String targets(Report report, Words words) {
        var percents = NumberFormat.getNumberInstance(place(words));
        return report.targets().stream()
                .map(target -> words.say(
                                "monitor.table.target",
                                report.figures()
                                        .find(target.cell())
                                        .map(cell -> cell.label(words))
                                        .orElse(target.cell()),
                                percents.format(target.percent()),
                                target.from().toString())
                        + "\n")
                .collect(Collectors.joining());
    }

    private static Grid factsForPrograms(Members members) {
        var grid = new Grid(List.of("person", "kind", "code", "from", "until"));
        for (var member : members.members()) {
            for (var fact : member.facts()) {
                grid.add(
                        member.source(),
                        fact.kind(),
                        orNothing(fact.code()),
                        fact.from().toString(),
                        orNothing(fact.until()));
            }
        }
        return grid;
    }

    private static Grid factsForPeople(Members members, Words words) {
        var grid = new Grid(List.of(words.say("monitor.table.person"), words.say("monitor.table.facts")));
        for (var member : members.members()) {
            grid.add(
                    member.source(),
                    member.facts().stream().map(Printed::inShort).collect(Collectors.joining(" · ")));
        }
        return grid;
    }

    private static String inShort(Fact fact) {
        if (fact.kind().equals(Fact.BORN)) {
            return fact.kind() + " " + fact.from();
        }
        return fact.kind() + " " + fact.code() + " " + fact.from() + ".." + orNothing(fact.until());
    }

    /// The Belgian form of the language.
    private static ULocale place(Words words) {
        String language = words.language().getLanguage();
        return new ULocale(language, "en".equals(language) ? "GB" : "BE");
    }

    private static String orNothing(@Nullable Object value) {
        return Objects.toString(value, NOTHING);
    }
}
