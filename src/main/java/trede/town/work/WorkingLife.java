package trede.town.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trede.access.Member;
import trede.casefile.checks.Checks;
import trede.casefile.due.Dues;
import trede.casefile.following.Function;

/// Tells what happened in the invented town until this morning, and what is planned.
@Component
public class WorkingLife {

    /// Whose caseloads are told in full.
    private static final List<String> BUSIEST = List.of("Wannes Kiekens", "Amber Kwartelman");

    /// One in so many was not heard of for too long.
    private static final int SILENT = 9;

    /// Months since which everybody's decisions are written down here.
    private static final int LATELY = 2;

    private final Cases cases;
    private final Staffing staffing;
    private final Farewells farewells;
    private final Chapters chapters;
    private final Checks checks;
    private final Dues dues;

    WorkingLife(Cases cases, Staffing staffing, Farewells farewells, Chapters chapters, Checks checks, Dues dues) {
        this.cases = cases;
        this.staffing = staffing;
        this.farewells = farewells;
        this.chapters = chapters;
        this.checks = checks;
        this.dues = dues;
    }

    /// In the centre at hand.
    ///
    /// @param people public ids of all who are known here
    public void tell(Collection<UUID> people, LocalDate today) {
        var staff = staffing.read(today);
        var office = new Office(staff, new Hours(staff), today);
        chapters.evenings().open(office);
        var all = cases.list(people);
        all.stream()
                .filter(about -> about.contact() != null && !about.isHelped(today))
                .forEach(about -> farewells.tell(staff.get("Nadia Verschelde"), about, today));
        var helped = all.stream()
                .filter(about -> about.contact() != null && about.isHelped(today))
                .toList();
        var full = new LinkedHashMap<Member, List<Case>>();
        for (var worker : staff.members().values()) {
            var own = helped.stream()
                    .filter(about -> worker.id().equals(about.contact()))
                    .toList();
            tell(office, worker, own);
            if (!BUSIEST.contains(worker.name())) {
                lately(office, worker, own);
            } else {
                fully(office, worker, own);
                full.put(worker, own.reversed());
            }
        }
        for (var function : List.of(Function.WORK, Function.DEBT)) {
            for (var worker : staff.members().values()) {
                coming(office, worker, function, helped);
            }
        }
        chapters.twins().open(staff.get("Tine Vlasbloem"), helped, today);
        var nobodys = all.stream()
                .filter(about -> about.contact() == null && about.isNew(today))
                .iterator();
        chapters.evenings().tell(office, full, nobodys);
        chapters.abodes().refresh();
        checks.refresh();
        dues.refresh();
    }

    private void tell(Office office, Member worker, List<Case> own) {
        boolean busy = BUSIEST.contains(worker.name());
        for (int i = 0; i < own.size(); i++) {
            var about = own.get(i);
            var dice = about.dice();
            int last = i % SILENT == SILENT / 2
                    ? dice.between(62, 100)
                    : dice.between(2, about.isFollowedFor(Function.WORK) ? 33 : 47);
            chapters.contacts().tell(office, about, last, busy ? dice.between(2, 5) : dice.between(1, 2));
        }
        var talking = own.stream()
                .filter(about -> about.followers().size() == 1)
                .filter(about -> own.indexOf(about) % SILENT != SILENT / 2)
                .toList();
        if (!talking.isEmpty()) {
            chapters.coming().tell(office, worker.id(), talking);
        }
    }

    private void coming(Office office, Member worker, Function function, List<Case> helped) {
        var own = helped.stream()
                .filter(about -> about.followers().size() == 2)
                .filter(about -> about.follower(function)
                        .filter(follower -> follower.account().equals(worker.id()))
                        .isPresent())
                .toList();
        if (!own.isEmpty()) {
            chapters.coming().tell(office, worker.id(), own);
        }
    }

    /// The others write down here what is decided since some months; what came before stands in the old program.
    private void lately(Office office, Member worker, List<Case> own) {
        own.stream()
                .filter(about -> about.benefit(office.today()).isPresent())
                .forEach(about -> chapters.grants()
                        .tell(office, worker, about, office.today().minusMonths(LATELY)));
    }

    private void fully(Office office, Member worker, List<Case> own) {
        for (var about : own) {
            chapters.counter().settle(worker, about, about.followedFrom());
            if (about.benefit(office.today()).isPresent()) {
                chapters.grants().tell(office, worker, about, LocalDate.MIN);
            }
        }
        chapters.counter().remind(office, worker);
        // others than those who come today
        var alone = own.stream()
                .filter(about -> about.followers().size() == 1)
                .skip(own.size() / 3)
                .iterator();
        chapters.corridor().tell(office, worker, alone, own.reversed());
    }
}
