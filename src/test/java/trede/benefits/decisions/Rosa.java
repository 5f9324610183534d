package trede.benefits.decisions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trede.benefits.applications.Aid;

/// What was decided about Rosa, in the order in which it was.
abstract class Rosa {

    static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);

    final List<Decision> decisions = new ArrayList<>();

    static Content content(DecisionKind kind, String first, @Nullable String last) {
        return new Content(
                kind,
                Aid.LIVING_WAGE,
                switch (kind) {
                    case GRANTED, RESUMED -> Ground.CONDITIONS_MET;
                    case REFUSED, STOPPED -> Ground.MEANS;
                    case CHANGED -> Ground.CATEGORY;
                    case SUSPENDED -> Ground.ABROAD;
                },
                "omdat het zo is",
                kind.pays()
                        ? new Payment(2, "", new BigDecimal("1340.47"), "het bedrag van categorie 2", null, "monthly")
                        : Payment.NONE,
                LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                kind == DecisionKind.STOPPED ? "work" : null);
    }

    Decision decide(Content content, @Nullable LocalDate undone) {
        var decision = new Decision(
                UUID.randomUUID(),
                "B2026/" + (decisions.size() + 1),
                null,
                UUID.randomUUID(),
                content,
                new Decision.Course(content.first(), "committee", content.first(), null, null, undone));
        decisions.add(decision);
        return decision;
    }

    void decide(DecisionKind kind, String first, @Nullable String last) {
        decide(content(kind, first, last), null);
    }
}
