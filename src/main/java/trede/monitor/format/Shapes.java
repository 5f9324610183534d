package trede.monitor.format;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import trede.monitor.Cell;
import trede.monitor.CellKind;
import trede.monitor.Measure;
import trede.monitor.Members;
import trede.monitor.Report;
import trede.monitor.Target;
import trede.monitor.census.Fact;
import trede.time.PeriodKind;
import trede.web.Words;

/// The JSON that other programs rely on: every key is always there, in this order.
final class Shapes {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private Shapes() {}

    @JsonPropertyOrder({"measure", "version", "centre", "period", "knownAt", "target", "cells"})
    record OfReport(
            String measure,
            int version,
            String centre,
            String period,
            String knownAt,
            @Nullable List<OfTarget> target,
            List<OfCell> cells) {

        static OfReport of(Report report, Words words) {
            var targets = report.targets().stream().map(OfTarget::of).toList();
            return new OfReport(
                    report.measure().id(),
                    report.measure().version(),
                    report.centre().code(),
                    report.period().toString(),
                    report.knownAt().toString(),
                    targets.isEmpty() ? null : targets,
                    report.cells().stream().map(cell -> OfCell.of(cell, words)).toList());
        }
    }

    @JsonPropertyOrder({"cell", "percent", "from", "until"})
    record OfTarget(
            String cell,
            BigDecimal percent,
            String from,
            @Nullable String until) {

        static OfTarget of(Target target) {
            var until = target.until();
            return new OfTarget(
                    target.cell(), target.percent(), target.from().toString(), until == null ? null : until.toString());
        }
    }

    @JsonPropertyOrder({"id", "label", "count", "numerator", "denominator", "percent"})
    record OfCell(
            String id,
            String label,
            int count,
            @Nullable Integer numerator,
            @Nullable Integer denominator,
            @Nullable BigDecimal percent) {

        static OfCell of(Cell cell, Words words) {
            var denominator = cell.denominator();
            boolean rate = cell.kind() == CellKind.RATE && denominator != null;
            return new OfCell(
                    cell.id(),
                    cell.label(words),
                    cell.count(),
                    rate ? Integer.valueOf(cell.count()) : null,
                    rate && denominator != null ? Integer.valueOf(denominator.count()) : null,
                    cell.percent());
        }
    }

    @JsonPropertyOrder({"cell", "members"})
    record OfMembers(String cell, List<OfMember> members) {

        static OfMembers of(Members members) {
            return new OfMembers(
                    members.cell(),
                    members.members().stream()
                            .map(member -> new OfMember(
                                    member.source(),
                                    member.facts().stream().map(OfFact::of).toList()))
                            .toList());
        }
    }

    @JsonPropertyOrder({"person", "facts"})
    record OfMember(String person, List<OfFact> facts) {}

    @JsonPropertyOrder({"kind", "code", "from", "until"})
    record OfFact(
            String kind,
            @Nullable String code,
            String from,
            @Nullable String until) {

        static OfFact of(Fact fact) {
            var until = fact.until();
            return new OfFact(
                    fact.kind(), fact.code(), fact.from().toString(), until == null ? null : until.toString());
        }
    }

    @JsonPropertyOrder({"id", "version", "unit", "periods", "question"})
    record OfMeasure(String id, int version, String unit, List<String> periods, String question) {

        static OfMeasure of(Measure measure, Words words) {
            return new OfMeasure(
                    measure.id(),
                    measure.version(),
                    measure.unit(),
                    measure.periods().stream().sorted().map(PeriodKind::code).toList(),
                    words.say(measure.question()));
        }
    }
}
