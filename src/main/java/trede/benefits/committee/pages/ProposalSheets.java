package trede.benefits.committee.pages;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trede.access.Accounts;
import trede.benefits.applications.Aid;
import trede.benefits.applications.Application;
import trede.benefits.applications.Applications;
import trede.benefits.calculation.Calculation;
import trede.benefits.calculation.Calculations;
import trede.benefits.committee.CommitteeProposals;
import trede.benefits.decisions.Content;
import trede.benefits.decisions.Decisions;
import trede.benefits.decisions.SanctionDoubts;
import trede.benefits.decisions.Situations;
import trede.benefits.forms.Acts;
import trede.benefits.forms.Desk;
import trede.benefits.forms.Typed;
import trede.benefits.forms.Written;
import trede.casefile.Person;
import trede.casefile.Saying;
import trede.casefile.following.pages.Colleagues;
import trede.casefile.households.Category;
import trede.web.DayEntry;
import trede.web.Page;
import trede.web.Sheet;

/// Draws a proposal, new or written before.
@Component
class ProposalSheets {

    private static final List<String> KNOWN = List.of("kind", "ground", "aid");
    private static final List<String> DAYS = List.of("first", "last");

    private final CommitteeProposals proposals;
    private final Applications applications;
    private final Situations situations;
    private final Around around;
    private final Acts acts;

    ProposalSheets(
            CommitteeProposals proposals, Applications applications, Situations situations, Around around, Acts acts) {
        this.proposals = proposals;
        this.applications = applications;
        this.situations = situations;
        this.around = around;
        this.acts = acts;
    }

    /// What was decided before, who works here and what day it is.
    @Component
    record Around(
            Decisions decisions, SanctionDoubts doubts, Calculations calculations, Accounts accounts, Desk desk) {}

    String back(Page page, UUID person, UUID proposal) {
        return "redirect:" + page.to("people/" + person + "/benefits/proposals/" + proposal);
    }

    /// @param known what stands in the fields already
    Sheet form(Person person, @Nullable UUID id, Map<String, String> known, Typed typed, Page page) {
        var application = id == null ? null : applications.get(person, id);
        return Sheet.of("benefits/committee/pages/propose.jte")
                .with("person", person)
                .with("application", application)
                .with("fields", fields(person, application, before(person, application, known), page))
                .with("typed", typed);
    }

    private Map<String, String> before(Person person, @Nullable Application application, Map<String, String> known) {
        var today = around.desk().today();
        var before = new HashMap<String, String>();
        if (application != null) {
            before.put("first", Written.day(application.received()));
            application.undecided().stream().findFirst().ifPresent(aid -> before.put("aid", aid.code()));
            before.put("ground", "conditions_met");
        } else {
            around.decisions().listRights(around.decisions().list(person)).stream()
                    .filter(right -> right.runsOn(today))
                    .findFirst()
                    .ifPresent(right -> before.put("aid", right.aid().code()));
            before.put("kind", "changed");
            before.put("ground", "review");
        }
        KNOWN.stream().filter(known::containsKey).forEach(field -> before.put(field, known.getOrDefault(field, "")));
        DAYS.stream()
                .filter(known::containsKey)
                .forEach(field -> before.put(field, shown(known.getOrDefault(field, ""), today)));
        return before;
    }

    /// What nobody can read as a day stays as it was typed.
    private static String shown(String value, LocalDate today) {
        return DayEntry.find(value, today).map(Written::day).orElse(value);
    }

    /// Says which of the days that an address brings along is none.
    Typed check(Map<String, String> known) {
        var typed = Typed.of("", Map.of());
        for (String field : DAYS) {
            String value = known.getOrDefault(field, "");
            if (!value.isBlank() && DayEntry.find(value, around.desk().today()).isEmpty()) {
                typed.problems().add(field, "benefits.application.problem.day", value);
            }
        }
        return typed;
    }

    private ContentFields fields(
            Person person, @Nullable Application application, Map<String, String> before, Page page) {
        var today = around.desk().today();
        var asked = application == null ? List.<Aid>of() : application.asked().kinds();
        var aids = (asked.isEmpty() ? Stream.of(Aid.values()) : asked.stream())
                .map(Aid::code)
                .toList();
        Category likely = situations.category(person, application == null ? today : application.received());
        var filled = new HashMap<>(before);
        if (likely instanceof Category.Likely told) {
            filled.putIfAbsent("category", String.valueOf(told.number()));
        }
        if (!before.containsKey("amount")
                && aids.stream().flatMap(code -> Aid.find(code).stream()).anyMatch(Aid::isIncome)) {
            around.calculations().findLatest(person.number()).ifPresent(latest -> calculated(filled, latest, page));
        }
        return new ContentFields(filled, aids, likely);
    }

    /// What the latest calculation says stands there already, unless somebody wrote something else.
    private static void calculated(Map<String, String> filled, Calculation latest, Page page) {
        filled.put("category", String.valueOf(latest.category()));
        filled.putIfAbsent("amount", latest.monthly().toPlainString().replace('.', ','));
        filled.putIfAbsent(
                "method",
                page.say(
                        "benefits.decision.calculated",
                        Written.day(latest.day()),
                        String.valueOf(latest.category()),
                        Written.money(latest.yearly(), page.language()),
                        Written.money(latest.monthly(), page.language())));
    }

    Sheet again(Person person, UUID id, Typed typed, Page page) {
        return acts.read(() -> show(person, id, typed, page)).status(400);
    }

    Sheet show(Person person, UUID id, Typed typed, Page page) {
        var proposal = proposals.get(person, id);
        var application = proposal.application() == null ? null : applications.get(person, proposal.application());
        return Sheet.of("benefits/committee/pages/proposal.jte")
                .with("person", person)
                .with("proposal", proposal)
                .with("application", application)
                .with("missing", proposal.open() ? proposals.missing(person, proposal) : List.of())
                .with("doubts", proposal.open() ? doubts(person, proposal.content()) : List.of())
                .with("author", Colleagues.of(around.accounts()).name(proposal.author()))
                .with("fields", fields(person, application, ContentForm.before(proposal.content()), page))
                .with("today", around.desk().today())
                .with("typed", typed);
    }

    private List<Saying> doubts(Person person, Content content) {
        return around.doubts().list(person, content, around.desk().today());
    }
}
