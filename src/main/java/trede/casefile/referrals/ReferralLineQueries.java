package trede.casefile.referrals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trede.casefile.HandoverSource;
import trede.casefile.Saying;
import trede.casefile.sensitive.Veil;

/// What was asked about somebody and is not answered yet, for who takes over their file.
@Component
class ReferralLineQueries implements HandoverSource {

    private final JdbcClient sql;

    ReferralLineQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<HandoverSource.Line> list(Collection<UUID> people, LocalDate day) {
        return sql.sql("""
                        select p.id, r.towards, r.sensitive, s.due
                        from casefile.person p
                        join casefile.referral_step s on s.centre = p.centre and s.person = p.person and s.answer is null
                        join casefile.referral r on r.centre = s.centre and r.id = s.referral
                        where p.id = any (?) order by s.due, s.id
                        """)
                .param(people.toArray(UUID[]::new))
                .query((row, n) -> new HandoverSource.Line(
                        row.getObject("id", UUID.class),
                        HandoverSource.Part.PROMISES,
                        Saying.of(
                                "casefile.capsule.asked",
                                Veil.over(row.getString("towards"), (Boolean) row.getObject("sensitive"), false),
                                row.getObject("due", LocalDate.class))))
                .list();
    }
}
