// Longer than the house's measure: the free texts, the texts that are none, and how each gets onto a page, read beside
// each
// other.
package trede.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import trede.HouseTest;
import trede.TestCentres;
import trede.access.Member;
import trede.access.Role;
import trede.access.Roles;
import trede.casefile.retention.OldFiles;
import trede.web.Right;
import trede.web.Visitors;

/// Every free text about a person tells of psychiatry, and is looked for on every page by every role that may
/// not see what is sensitive. A free text that comes later belongs here too: the test knows each text column.
@HouseTest
class VeilTest {

    /// Words that somebody of ours writes about a person.
    private static final Map<String, List<String>> FREE = new TreeMap<>(Map.ofEntries(
            Map.entry("benefits.agenda_item", List.of("motivation")),
            Map.entry("benefits.application", List.of("asked", "withdrawn_why")),
            Map.entry("benefits.calculation", List.of("reason")),
            Map.entry("benefits.change", List.of("words", "outcome")),
            Map.entry("benefits.decision", List.of("reason", "category_why", "amount_why")),
            Map.entry("benefits.forwarding", List.of("why")),
            Map.entry("benefits.inquiry", List.of("consulted", "visited_at")),
            Map.entry(
                    "benefits.proposal",
                    List.of("reason", "category_why", "amount_why", "facts", "heard", "assisted_by")),
            Map.entry("benefits.review", List.of("words")),
            Map.entry("benefits.stay", List.of("place", "excused")),
            Map.entry("casefile.capsule", List.of("promises", "works", "next")),
            Map.entry("casefile.glass", List.of("reason")),
            Map.entry("casefile.household_declined", List.of("reason")),
            Map.entry("casefile.merge", List.of("reason")),
            Map.entry("casefile.not_same", List.of("reason")),
            Map.entry("casefile.referral", List.of("towards", "wish")),
            Map.entry("casefile.referral_step", List.of("question", "words")),
            Map.entry("casefile.signed_off", List.of("reason")),
            Map.entry("contacts.note", List.of("about")),
            Map.entry("contacts.pause", List.of("reason")),
            Map.entry("contacts.signal", List.of("words", "consent", "answer_words"))));

    /// Text columns of a table with a free text that hold no words about a person: codes, numbers, names.
    private static final Set<String> NOT_FREE = Set.of(
            "actor",
            "aid",
            "answer",
            "answered_by",
            "asked_by",
            "asked_by_name",
            "code",
            "decided_by",
            "detail",
            "evidence",
            "exit",
            "form",
            "function",
            "ground",
            "kind",
            "language",
            "made_by",
            "manner",
            "outcome",
            "outcome_by",
            "periodicity",
            "reason",
            "reply",
            "signed_by",
            "to_centre",
            "told_by",
            "typed_by",
            "undone_by",
            "urgency",
            "about");

    /// Rows that no page can draw, or that close the file.
    private static final Set<String> UNREADABLE = Set.of(
            "casefile.merged",
            "casefile.closed",
            "casefile.merge gone",
            "casefile.suspicion",
            "casefile.due",
            "casefile.finding_open",
            "benefits.calculation");

    /// Read nowhere on a page: in a letter or an export, or of a row that no page can draw here.
    private static final Set<String> ON_PAPER = Set.of(
            "benefits.calculation.reason",
            "benefits.application.withdrawn_why",
            "benefits.decision.category_why",
            "casefile.signed_off.reason",
            "benefits.forwarding.why",
            "casefile.not_same.reason",
            "benefits.proposal.category_why");

    private static final Pattern FOUND = Pattern.compile("psychiatrie ([a-z_]+\\.[a-z_]+\\.[a-z_]+)");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)[^}]*}");
    private static final int MOST = 60;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Autowired
    TestCentres test;

    @Autowired
    Roles roles;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private OldFiles town;

    @Test
    void whatIsSensitiveIsReadByNobodyWithoutTheRight() throws Exception {
        town = new OldFiles(test, sql, transaction);
        town.fill(table -> !UNREADABLE.contains(table));
        FREE.forEach((table, columns) -> columns.forEach(column -> town.change("update " + table + " set " + column
                + " = 'psychiatrie " + table + "." + column + "' where :who::uuid is not null")));
        answered();
        var read = new TreeSet<String>();
        var shown = new TreeSet<String>();
        for (var role : Role.SHIPPED) {
            browse(reader(role, Right.SEE_SENSITIVE), read);
        }
        browse(reader(new Role("all", "", EnumSet.allOf(Right.class)), null), shown);
        var fields = FREE.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(column -> each.getKey() + "." + column))
                .filter(field -> shown.stream().noneMatch(line -> line.startsWith(field + " ")))
                .filter(field -> !ON_PAPER.contains(field))
                .toList();
        assertThat(fields).as("who may know reads them: the pages were there").isEmpty();
        assertThat(read).isEmpty();
    }

    @Test
    void everyTextAboutAPersonIsKnownHere() {
        var unknown = new TreeSet<String>();
        Visitors.as(
                test.centre(),
                () -> transaction.execute(_ -> sql.sql("""
                        select c.table_schema || '.' || c.table_name as t, c.column_name as c
                        from information_schema.columns c
                        join information_schema.tables k on k.table_schema = c.table_schema and k.table_name = c.table_name
                        where c.data_type = 'text' and k.table_type = 'BASE TABLE' and c.table_name not like '%_history'
                          and c.table_schema in ('casefile', 'contacts', 'benefits')
                          and exists (select from information_schema.columns p
                                      where p.table_schema = c.table_schema and p.table_name = c.table_name
                                        and p.column_name in ('person', 'survivor'))
                        """)
                        .query((row, n) -> {
                            String table = row.getString("t");
                            String column = row.getString("c");
                            if (!FREE.getOrDefault(table, List.of()).contains(column)
                                    && !NOT_FREE.contains(column)
                                    && !WITHOUT.contains(table)) {
                                unknown.add(table + "." + column);
                            }
                            return column;
                        })
                        .list()));
        assertThat(unknown).isEmpty();
    }

    /// Tables without a free text: what is filled in there is a name, a code, a number.
    private static final Set<String> WITHOUT = Set.of(
            "casefile.identity",
            "casefile.identity_told",
            "casefile.particular",
            "casefile.person",
            "casefile.fact",
            "casefile.own_fact",
            "casefile.population",
            "casefile.household_member",
            "casefile.search_key",
            "casefile.former_key",
            "casefile.finding_open",
            "casefile.due",
            "casefile.destruction_proposal",
            "casefile.follower",
            "casefile.closed",
            "benefits.held_right",
            "benefits.letter",
            "contacts.reminder",
            "contacts.appointment"); // its place is where to go

    private void answered() {
        for (String writer :
                List.of("casefile.signed_off signed_by", "casefile.merge actor", "casefile.photo typed_by")) {
            String[] of = writer.split(" ");
            town.change(
                    "update " + of[0] + " set " + of[1] + " = '" + town.an.actor() + "' where :who::uuid is not null");
        }
        town.change(
                "update casefile.referral_step set answer = 'refused', answered_by = asked_by, answered_on = asked_on,"
                        + " reason = 'other' where :who::uuid is not null");
        town.change("update contacts.signal set answer = 'done', answered_by = author, answered_on = day"
                + " where :who::uuid is not null");
        town.change(
                "update casefile.signed_off set code = 'no_first_contact', detail = '' where :who::uuid is not null");
        town.change(
                "update benefits.application set received = '2026-01-05', decide_by = '2026-02-04', notify_by = '2026-02-12',"
                        + " year = 2026 where :who::uuid is not null");
        town.change("update benefits.proposal set first = '2026-01-05', written_on = '2026-01-05'"
                + " where :who::uuid is not null");
        town.change("update benefits.decision set first = '2026-01-05', decided_on = '2026-01-05', year = 2026,"
                + " notify_by = '2026-01-13' where :who::uuid is not null");
        town.change("update contacts.pause set until = '2100-01-01' where :who::uuid is not null");
        town.change("update benefits.agenda_item set outcome = 'adjourned' where :who::uuid is not null");
        town.change("update benefits.forwarding set forward_by = '2026-01-12' where :who::uuid is not null");
        town.change(
                "update benefits.review set done_on = '2026-01-05', review_by = '2027-01-05' where :who::uuid is not null");
        town.change(
                "update benefits.letter set made_on = '2026-01-05', sha256 = repeat('a', 64) where :who::uuid is not null");
        town.change(
                "update benefits.change set reported_on = '2026-01-05', looked_on = '2026-01-05', look_by = '2026-02-05' where :who::uuid is not null");
        town.change(
                "update benefits.proposal set heard_on = written_on, told_on = written_on where :who::uuid is not null");
    }

    private Member reader(Role role, Right without) {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(role.rights());
        if (without != null) {
            rights.remove(without);
        }
        String code = "r" + UUID.randomUUID().toString().substring(0, 8);
        Visitors.as(town.centre, () -> {
            roles.add(code, code);
            roles.change(code, rights);
            return true;
        });
        return test.member(town.centre, new Role(code, code, rights));
    }

    private void browse(Member reader, Set<String> read) throws Exception {
        for (var door : Doors.list(addresses)) {
            if (door.method() != HttpMethod.GET) {
                continue;
            }
            for (String address :
                    addresses(door.pattern().replace("{centre}", reader.centre().code()))) {
                var answer = mvc.perform(get(address).with(TestCentres.signedIn(reader)))
                        .andReturn()
                        .getResponse();
                if (answer.getStatus() >= 500) {
                    read.add(answer.getStatus() + " at " + door.pattern());
                }
                var found = FOUND.matcher(answer.getContentAsString());
                while (found.find()) {
                    read.add(found.group(1) + " at " + door.pattern() + " by " + rights(reader));
                }
            }
        }
    }

    private static String rights(Member reader) {
        return Role.SHIPPED.stream()
                .filter(role -> role.rights().containsAll(reader.role().rights()))
                .map(Role::code)
                .findFirst()
                .orElse("?");
    }

    private List<String> addresses(String pattern) {
        var variable = VARIABLE.matcher(pattern);
        if (!variable.find()) {
            return List.of(pattern);
        }
        var all = new ArrayList<String>();
        for (UUID id : numbers(pattern.substring(0, variable.start()), variable.group(1))) {
            if (all.size() < MOST) {
                all.addAll(addresses(variable.replaceFirst(id.toString())));
            }
        }
        return all;
    }

    private List<UUID> numbers(String before, String variable) {
        if (before.endsWith("/people/")) {
            return List.of(town.zwaluw);
        }
        return Visitors.as(
                town.centre,
                () -> transaction.execute(_ -> {
                    var tables = new ArrayList<>(FREE.keySet());
                    tables.addAll(
                            List.of("benefits.meeting", "benefits.letter", "casefile.household", "casefile.handover"));
                    String named = switch (variable) {
                        case "step" -> "casefile.referral_step";
                        case "item" -> "benefits.agenda_item";
                        default ->
                            tables.stream()
                                    .filter(table -> table.endsWith("." + variable))
                                    .findFirst()
                                    .orElse("");
                    };
                    var from = named.isEmpty() ? tables : List.of(named);
                    var ids = new ArrayList<UUID>();
                    for (String table : from) {
                        if (hasId(table)) {
                            ids.addAll(sql.sql("select id from " + table + " limit 5")
                                    .query(UUID.class)
                                    .list());
                        }
                    }
                    return ids;
                }));
    }

    private boolean hasId(String table) {
        return sql.sql("select count(*) from information_schema.columns where table_schema || '.' || table_name = ?"
                                + " and column_name = 'id' and data_type = 'uuid'")
                        .param(table)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
