package trede.casefile.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import trede.casefile.FactKind;
import trede.casefile.events.FactsTold;

/// Where facts from elsewhere come in: told row by row, checked all together, and kept with what was
/// known before.
/// All of it happens in the caller's transaction and for the visitor's centre: `begin`, tell, `check`,
/// `apply`.
/// The caller sees to it that only one intake of a centre runs at a time, and sets `app.recorded_at`.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    private final JdbcTemplate template;
    private final ApplicationEventPublisher events;
    private final PersonIntakeQueries people;
    private final FactIntakeQueries facts;
    private final OverlapQueries overlaps;
    private final PopulationIntakeQueries populations;
    private final ObjectionQueries objections;

    Intake(
            IntakeTools tools,
            PersonIntakeQueries people,
            FactIntakeQueries facts,
            OverlapQueries overlaps,
            PopulationIntakeQueries populations,
            ObjectionQueries objections) {
        this.template = tools.template();
        this.events = tools.events();
        this.people = people;
        this.facts = facts;
        this.overlaps = overlaps;
        this.populations = populations;
        this.objections = objections;
    }

    /// Whether this centre's people may be told or merged now by nobody else; it stays so until the
    /// transaction ends.
    public boolean takeTurn() {
        return Boolean.TRUE.equals(template.queryForObject(StagingQueries.TAKE_TURN, Boolean.class));
    }

    public void begin() {
        template.execute(StagingQueries.drop());
        template.execute(StagingQueries.CREATE);
        template.execute(StagingQueries.SETTINGS);
    }

    public void people(Telling<PersonTold> telling) {
        copy("told_person", telling, PersonIntakeQueries::form);
    }

    public void facts(Telling<FactTold> telling) {
        copy("told_fact", telling, FactIntakeQueries::form);
    }

    public void populations(Telling<PopulationTold> telling) {
        copy("told_population", telling, PopulationIntakeQueries::form);
    }

    public void spoiled(Telling<SpoiledRow> telling) {
        copy(
                "spoiled",
                telling,
                (row, told) -> row.text(told.about().code()).text(told.source()).text(told.rowId()));
    }

    /// Makes the people told known, and judges every row. Objections are then listed; a caller who will
    /// not go on rolls
    /// back.
    ///
    /// @return what came of the people
    public Tally check(IntakeTerms terms) {
        template.execute(StagingQueries.MATCH_BY_HASH);
        people.rejectSecondRows();
        if (terms.complete().contains(Told.PERSON)) {
            people.findAbsent();
        }
        var tally = people.apply(terms.toldBy());
        facts.stage();
        facts.rejectSecondRows(kinds(terms.byRow()));
        facts.match(kinds(terms.byRow()));
        facts.findAbsent(kinds(terms.complete()));
        facts.rejectUnknownPeople();
        overlaps.reject(terms.skipping());
        populations.check(terms.complete().contains(Told.POPULATION));
        if (terms.complete().contains(Told.PERSON)) {
            people.keepWhoHaveFacts();
        }
        return tally;
    }

    /// Every objection, in order of what it is about and of its line.
    public void objections(Consumer<Objection> listener) {
        objections.each(listener);
    }

    /// What would be withdrawn, by what it is about; only what is told in full.
    public List<Withdrawal> withdrawals(IntakeTerms terms, Tally ofPeople) {
        var withdrawals = new ArrayList<Withdrawal>();
        for (Told about : EnumSet.allOf(Told.class)) {
            if (terms.complete().contains(about)) {
                withdrawals.add(objections.withdrawal(about, ofPeople.fresh()));
            }
        }
        return withdrawals;
    }

    /// Keeps what was told and not objected to.
    public Map<Told, Tally> apply(IntakeTerms terms, Tally ofPeople) {
        var tallies = new EnumMap<Told, Tally>(Told.class);
        facts.apply(terms.toldBy()).forEach((kind, tally) -> tallies.put(Told.of(kind), tally));
        tallies.put(Told.POPULATION, populations.apply(terms.toldBy()));
        tallies.put(Told.PERSON, new Tally(ofPeople.fresh(), ofPeople.corrected(), people.withdraw()));
        events.publishEvent(new FactsTold());
        return tallies;
    }

    private <T> void copy(String into, Telling<T> telling, BiConsumer<CopyRow, T> form) {
        template.execute((ConnectionCallback<Boolean>) connection -> {
            CopyStream.copy(connection, into, telling, form);
            return true;
        });
    }

    private static Set<FactKind> kinds(Set<Told> told) {
        var kinds = EnumSet.noneOf(FactKind.class);
        told.forEach(each -> each.kind().ifPresent(kinds::add));
        return kinds;
    }
}
