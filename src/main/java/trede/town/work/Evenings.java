package trede.town.work;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.benefits.decisions.Decisions;

/// What two workers brought before the committee, and what they told people afterwards.
@Component
class Evenings {

    private final Committee committee;
    private final Stages stages;
    private final FirstVisits firstVisits;
    private final Decisions decisions;
    private final Mail mail;

    Evenings(Committee committee, Stages stages, FirstVisits firstVisits, Decisions decisions, Mail mail) {
        this.committee = committee;
        this.stages = stages;
        this.firstVisits = firstVisits;
        this.decisions = decisions;
        this.mail = mail;
    }

    void open(Office office) {
        committee.open(office);
    }

    /// @param caseloads of each worker
    /// @param nobodys cases that nobody follows yet
    void tell(Office office, Map<Member, List<Case>> caseloads, Iterator<Case> nobodys) {
        var rest = new java.util.LinkedHashMap<Member, Iterator<Case>>();
        var decided = new ArrayList<Runnable>();
        caseloads.forEach((worker, cases) -> {
            var three = cases.subList(0, Stages.DECIDED);
            stages.before(office, worker, three.iterator(), Committee.last(office));
            three.forEach(about -> decided.add(() -> told(office, worker, about)));
            rest.put(worker, cases.subList(Stages.DECIDED, cases.size()).iterator());
        });
        committee.sit(office);
        decided.forEach(Runnable::run);
        rest.forEach((worker, cases) -> {
            stages.after(office, worker, cases);
            firstVisits.tell(office, worker, nobodys);
        });
        committee.prepare(office);
    }

    private void told(Office office, Member worker, Case about) {
        var meeting = Committee.last(office);
        decisions.list(about.person()).stream()
                .filter(decision -> decision.course().on().equals(meeting))
                .forEach(decision ->
                        mail.tell(worker, about, decision.id(), office.staff().later(meeting, 2)));
    }
}
