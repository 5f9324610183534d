package trede.bench;

import java.util.ArrayList;
import java.util.List;
import trede.casefile.checks.Checks;
import trede.casefile.due.Dues;

/// The morning of a small and of a large centre: what is due in every file is found by night; each of the workers, with a
/// hundred or two hundred and fifty files, opens Today and their lists.
final class TodayRows {

    private static final int MINUTE = 60_000;
    private static final int READERS = 50;
    private static final String HEAD = "head-1";

    /// A program that has just started compiles what it runs: that is over before a page of some milliseconds is measured.
    private static final int WARM = 600;

    private final House house;
    private final Sample sample;
    private final int workers;
    private final int centre;

    private TodayRows(House house, Sample sample, int workers) {
        this.house = house;
        this.sample = sample;
        this.workers = workers;
        this.centre = house.operator(sample.code()).centre().id();
    }

    static List<Row> measure(Homes homes) throws Exception {
        prepare(homes.alone());
        var rows = new ArrayList<>(small(homes.alone()).measureSmall());
        rows.addAll(large(homes.alone()).measure());
        return rows;
    }

    /// Who follows whom, as the workday needs it too.
    static void prepare(House house) throws Exception {
        small(house).prepare();
        large(house).prepare();
    }

    private static TodayRows small(House house) {
        return new TodayRows(house, Sample.SMALL, 100);
    }

    private static TodayRows large(House house) {
        return new TodayRows(house, Sample.LARGE, 800);
    }

    /// Everybody is followed by somebody; every tenth person has a residence document that expires these weeks.
    private void prepare() throws Exception {
        house.ownerDoes(
                """
                insert into access.account (centre, name, role, password_hash, language)
                select r.centre, case when n = 0 then '%2$s' else 'worker-' || n end, case when n = 0 then 'head_of_service' else 'worker' end,
                       r.password_hash, 'nl'
                from access.account r, generate_series(0, %3$d) n
                where r.centre = %1$d and r.name = 'reader-1' on conflict do nothing""".formatted(centre, HEAD, workers - READERS),
                "insert into casefile.site (centre, name, first) values (%d, 'Bench', '2020-01-01') on conflict do nothing"
                        .formatted(centre),
                """
                insert into casefile.team (centre, site, name, first)
                select s.centre, s.id, 'Team ' || n, '2020-01-01' from casefile.site s, generate_series(0, 79) n
                where s.centre = %d on conflict do nothing""".formatted(centre),
                """
                insert into casefile.team_member (centre, account, team, first, told_by)
                select a.centre, a.id, t.id, '2020-01-01', 'bench'
                from (select a.*, row_number() over (order by a.name) as n from access.account a where a.centre = %1$d) a
                join casefile.team t on t.centre = a.centre and t.name = 'Team ' || a.n %% 80
                where not exists (select from casefile.team_member m where m.centre = %1$d)""".formatted(centre),
                """
                insert into casefile.follower (centre, person, account, function, first_contact, first, told_by)
                select p.centre, p.person, a.id, 'general', true, '2025-01-01', 'bench'
                from (select p.*, row_number() over (order by p.person) as n from casefile.person p where p.centre = %1$d) p
                join (select a.*, row_number() over (order by a.name <> 'reader-1', a.name) as n from access.account a where a.centre = %1$d) a
                  on a.n = p.n %% %2$d + 1
                where not exists (select from casefile.follower f where f.centre = %1$d)""".formatted(centre, workers),
                """
                insert into casefile.particular (centre, person, kind, code, value, last, typed_by)
                select centre, person, 'document', 'residence_permit', 'B', current_date + (person %% 70)::int - 10, 'bench'
                from casefile.person p
                where centre = %1$d and person %% 10 = 0
                  and not exists (select from casefile.particular x where x.centre = %1$d and x.typed_by = 'bench')"""
                        .formatted(centre),
                "vacuum (analyze) casefile.follower",
                "vacuum (analyze) casefile.particular");
        house.as(sample, () -> house.get(Checks.class).refresh());
    }

    private List<Row> measureSmall() throws Exception {
        house.as(sample, () -> house.get(Dues.class).refresh());
        house.ownerDoes("vacuum (analyze) casefile.due");
        String people = " of %,d people, %d workers".formatted(sample.people(), workers);
        try (var program = Program.start(house.root());
                var worker = new Reader(program, sample, "reader-1")) {
            return List.of(
                    Row.medianAtMost(100, "today: page of 100 files," + people, read(worker, "today", WARM)),
                    Row.medianAtMost(11, "today: client list of 25," + people, read(worker, "caseload", WARM)));
        }
    }

    private List<Row> measure() throws Exception {
        var rows = new ArrayList<Row>();
        String people = " of %,d people".formatted(sample.people());
        rows.add(Row.medianAtMost(
                MINUTE,
                "today: what is due, found for the first time," + people,
                Timing.of(0, 1, () -> house.as(sample, () -> house.get(Dues.class).refresh()))));
        rows.add(Row.medianAtMost(
                MINUTE,
                "today: what is due, found again," + people,
                Timing.of(0, 3, () -> house.as(sample, () -> house.get(Dues.class).refresh()))));
        house.ownerDoes("vacuum (analyze) casefile.due");
        try (var program = Program.start(house.root());
                var worker = new Reader(program, sample, "reader-1");
                var head = new Reader(program, sample, HEAD)) {
            rows.add(Row.p95AtMost(80, "today: page of 250 files," + people, read(worker, "today")));
            rows.add(Row.p95AtMost(100, "today: caseload of 250 files," + people, read(worker, "caseload")));
            rows.add(Row.p95AtMost(
                    100,
                    "today: caseload, benefit running, by what is due," + people,
                    read(worker, "caseload?status=running&sort=due")));
            rows.add(Row.p95AtMost(
                    100, "today: caseload, rung and age," + people, read(worker, "caseload?rung=labour&from=25&to=40")));
            for (String filter : List.of(
                    "",
                    "&status=running",
                    "&rung=none",
                    "&rung=language",
                    "&rung=social",
                    "&rung=labour",
                    "&work=self_employed",
                    "&due=late&sort=due",
                    "&sort=since",
                    "&sort=language")) {
                rows.add(Row.p95AtMost(
                        100, "today: everybody's list " + filter + people, read(head, "caseload?whose=all" + filter)));
            }
            rows.add(Row.p95AtMost(100, "today: work of the teams" + people, read(head, "today/teams")));
        }
        return rows;
    }

    private static Timing read(Reader reader, String page) throws Exception {
        return read(reader, page, 40);
    }

    private static Timing read(Reader reader, String page, int warmUp) throws Exception {
        return Timing.of(warmUp, 150, () -> reader.read(page));
    }
}
