package trede.contacts.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes closing days and absences.
@Component
class DayOffQueries {

    private final JdbcClient sql;

    DayOffQueries(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(String why, UUID id, LocalDate first, LocalDate last, String name) {

        DayOff dayOff() {
            return new DayOff(DayOff.Why.valueOf(why.toUpperCase(Locale.ROOT)), id, first, last, name);
        }
    }

    List<DayOff> list(@Nullable UUID account, LocalDate first, LocalDate last) {
        return sql
                .sql("""
                        select 'closed' as why, c.id, c.first, c.last, c.name from contacts.closing c
                        where c.first <= :last and c.last >= :first
                        union all
                        select 'absent', b.id, b.first, b.last, '' from contacts.absence b
                        where b.account = cast(:account as uuid) and b.first <= :last and b.last >= :first
                        union all
                        select 'absent', s.id, s.first, s.last, '' from access.substitution s
                        where s.absent = cast(:account as uuid) and s.first <= :last and s.last >= :first
                        order by 3
                        """)
                .param("account", account)
                .param("first", first)
                .param("last", last)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::dayOff)
                .toList();
    }

    List<DayOff> listClosings(LocalDate from) {
        return sql
                .sql(
                        "select 'closed' as why, id, first, last, name from contacts.closing where last >= ? order by first limit 200")
                .param(from)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::dayOff)
                .toList();
    }

    List<DayOff> listAbsences(UUID account, LocalDate from) {
        return sql
                .sql("select 'absent' as why, id, first, last, '' as name from contacts.absence "
                        + "where account = ? and last >= ? order by first limit 200")
                .params(account, from)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::dayOff)
                .toList();
    }

    void close(LocalDate first, LocalDate last, String name) {
        sql.sql("insert into contacts.closing (centre, first, last, name) values (access.current_centre(), ?, ?, ?)")
                .params(first, last, name)
                .update();
    }

    boolean open(UUID closing) {
        return sql.sql("delete from contacts.closing where id = ?")
                        .param(closing)
                        .update()
                > 0;
    }

    void leave(UUID account, LocalDate first, LocalDate last) {
        sql.sql("insert into contacts.absence (centre, account, first, last) values (access.current_centre(), ?, ?, ?)")
                .params(account, first, last)
                .update();
    }

    boolean stay(UUID account, UUID absence) {
        return sql.sql("delete from contacts.absence where account = ? and id = ?")
                        .params(account, absence)
                        .update()
                > 0;
    }
}
