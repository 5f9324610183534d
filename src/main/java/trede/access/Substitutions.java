package trede.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import trede.time.Brussels;
import trede.web.Refusal;
import trede.web.Right;
import trede.web.Visitors;

/// All substitutions of the centre at hand. Whoever substitutes stays who they are: what they do is
/// logged under their
/// own name, `for` the absent one.
@Component
public class Substitutions {

    private static final int LONGEST = 200;
    private static final String ALL = "select id, absent, substitute, first, last, why from access.substitution where ";

    private final JdbcClient sql;
    private final Looks looks;
    private final Longest longest;
    private final Clock clock;

    Substitutions(JdbcClient sql, Looks looks, Longest longest, Clock clock) {
        this.sql = sql;
        this.looks = looks;
        this.longest = longest;
        this.clock = clock;
    }

    /// How long a substitution lasts at most: told by the room that knows the law.
    public interface Longest {

        int months(LocalDate day);
    }

    /// Someone does another's work, both days included.
    public record Substitution(UUID id, UUID absent, UUID substitute, LocalDate first, LocalDate last, String why) {}

    /// Those whose work an account does on a day.
    @Transactional(readOnly = true)
    public List<Substitution> activeFor(UUID account, LocalDate day) {
        return sql.sql(ALL + "substitute = ? and last >= ? and first <= ? order by first")
                .params(account, day, day)
                .query(Substitution.class)
                .list();
    }

    /// Those that run or are to come.
    @Transactional(readOnly = true)
    public List<Substitution> list() {
        return sql.sql(ALL + "last >= ? order by first, last")
                .param(today())
                .query(Substitution.class)
                .list();
    }

    /// Settles a substitution: the absent one does, or an administrator.
    ///
    /// @throws Refusal if it is another's business, somebody is not of this centre, or the days are no period or
    /// too long a one
    @Transactional
    public void add(Substitution wanted) {
        mine(wanted.absent());
        if (wanted.absent().equals(wanted.substitute())) {
            throw new Refusal("access.substitution_self");
        }
        if (!works(wanted.absent()) || !works(wanted.substitute())) {
            throw new Refusal("access.substitution_unknown");
        }
        if (wanted.last().isBefore(wanted.first()) || wanted.last().isBefore(today())) {
            throw new Refusal("access.substitution_days");
        }
        int months = longest.months(today());
        if (!wanted.last().isBefore(wanted.first().plusMonths(months))) {
            throw new Refusal("access.substitution_too_long_days", months);
        }
        String why = wanted.why().strip();
        sql.sql(
                        "insert into access.substitution (centre, absent, substitute, first, last, why) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Visitors.get().centre().id(),
                        wanted.absent(),
                        wanted.substitute(),
                        wanted.first(),
                        wanted.last(),
                        why.length() > LONGEST ? why.substring(0, LONGEST) : why)
                .update();
        note("substitution-add", wanted, wanted.last().toString());
    }

    private void note(String what, Substitution whose, String last) {
        looks.log(
                what,
                Map.of(
                        "absent",
                        "user:" + whose.absent(),
                        "substitute",
                        "user:" + whose.substitute(),
                        "first",
                        whose.first().toString(),
                        "last",
                        last),
                List.of());
    }

    /// Ends one: yesterday was its last day. One that began today or later is taken away; its history stays.
    ///
    /// @return whether there was such a one
    @Transactional
    public boolean end(UUID id) {
        var known = list().stream()
                .filter(substitution -> substitution.id().equals(id))
                .findFirst();
        known.ifPresent(substitution -> {
            mine(substitution.absent());
            note("substitution-end", substitution, substitution.last().toString());
            if (substitution.first().isBefore(today())) {
                sql.sql("update access.substitution set last = ? where id = ?")
                        .params(today().minusDays(1), id)
                        .update();
            } else {
                sql.sql("delete from access.substitution where id = ?")
                        .param(id)
                        .update();
            }
        });
        return known.isPresent();
    }

    private static void mine(UUID absent) {
        boolean own = Visitors.get() instanceof Member member && member.id().equals(absent);
        if (!own && !Visitors.get().may(Right.ADMINISTER)) {
            throw new Refusal("access.substitution_not_yours");
        }
    }

    private boolean works(UUID account) {
        return sql.sql("select exists (select from access.account where id = ? and not disabled)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    private LocalDate today() {
        return Brussels.dayOf(clock.instant());
    }
}
