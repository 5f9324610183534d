package trede.casefile.identities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads and writes an identity that is typed here, what a source told beside it, and the keys that lead
/// to it.
@Component
class IdentityQueries {

    /// What can be typed, in the order of the tables; birth stands for the day and for how it was told.
    static final List<String> COLUMNS = List.of(
            "niss",
            "family_name",
            "given_name",
            "birth_told",
            "birth",
            "gender",
            "nationality",
            "language",
            "municipality",
            "postal_code",
            "residence_status",
            "deceased_on");

    private static final String ALL = String.join(", ", COLUMNS);

    private final JdbcClient sql;

    IdentityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// What is known now, as text by column.
    Map<String, @Nullable String> get(long person) {
        return sql.sql("select " + ALL + ", interpreter from casefile.identity where person = ? for update")
                .param(person)
                .query((row, n) -> {
                    var values = new TreeMap<String, @Nullable String>();
                    for (String column : COLUMNS) {
                        values.put(column, row.getString(column));
                    }
                    Object interpreter = row.getObject("interpreter");
                    values.put("interpreter", interpreter == null ? null : interpreter.toString());
                    return values;
                })
                .single();
    }

    /// Before a worker's word goes over it: what the source told stays beside.
    void keepTold(long person) {
        sql.sql("insert into casefile.identity_told (centre, person, " + ALL + ", told_by) select centre, person, "
                        + ALL
                        + ", told_by from casefile.identity i where person = ? and told_by > 0 "
                        + "on conflict (centre, person) do nothing")
                .param(person)
                .update();
    }

    void change(long person, Map<String, @Nullable String> values, Collection<String> typed, String actor) {
        sql.sql("""
                        update casefile.identity
                        set niss = :niss, family_name = :family_name, given_name = :given_name, birth_told = :birth_told,
                            birth = cast(:birth as date), gender = :gender, nationality = :nationality, language = :language,
                            municipality = :municipality, postal_code = :postal_code, residence_status = :residence_status,
                            deceased_on = cast(:deceased_on as date), interpreter = cast(:interpreter as boolean),
                            typed = array(select distinct unnest(typed || cast(:typed as text[]))), typed_by = :actor, told_by = 0
                        where person = :person
                        """).params(params(person, values, typed, actor)).update();
    }

    private static Map<String, @Nullable Object> params(
            long person, Map<String, @Nullable String> values, Collection<String> typed, String actor) {
        var params = new HashMap<String, @Nullable Object>(values);
        params.put("person", person);
        params.put("typed", typed.toArray(String[]::new));
        params.put("actor", actor);
        return params;
    }

    record Anchor(long person, UUID id) {}

    /// A file of our own, with the next number that nobody has.
    Anchor open() {
        sql.sql("select pg_advisory_xact_lock(hashtext('casefile.person'), access.current_centre())")
                .query((row, n) -> true)
                .single();
        return sql.sql("""
                        insert into casefile.person (centre, source, made_here)
                        select access.current_centre(), 'T-' || lpad(n::text, 6, '0'), true
                        from (select coalesce(max(substr(source, 3)::int), 0) as last from casefile.person where made_here) made,
                             generate_series(made.last + 1, made.last + 10000) n
                        where not exists (select from casefile.person taken
                                          where taken.centre = access.current_centre() and taken.source = 'T-' || lpad(n::text, 6, '0'))
                        order by n limit 1
                        returning person, id
                        """).query(Anchor.class).single();
    }

    void add(long person, Map<String, @Nullable String> values, Collection<String> typed, String actor) {
        sql.sql("""
                        insert into casefile.identity (
                            centre, person, niss, family_name, given_name, birth_told, birth, gender, nationality, language,
                            municipality, postal_code, residence_status, deceased_on, interpreter, typed, typed_by, told_by)
                        values (access.current_centre(), :person, :niss, :family_name, :given_name, :birth_told,
                                cast(:birth as date), :gender, :nationality, :language, :municipality, :postal_code,
                                :residence_status, cast(:deceased_on as date), cast(:interpreter as boolean), :typed, :actor, 0)
                        """).params(params(person, values, typed, actor)).update();
    }

    /// After any change: whatever leads to the person.
    void keepKeys(long person) {
        sql.sql("delete from casefile.search_key where centre = access.current_centre() and person = ?")
                .param(person)
                .update();
        sql.sql("insert into casefile.search_key (centre, key, person) "
                        + "select access.current_centre(), key, ?::bigint from casefile.keys_of_person(?) as key")
                .params(person, person)
                .update();
        sql.sql(
                        "insert into casefile.unsure (centre, person) values (access.current_centre(), ?) on conflict do nothing")
                .param(person)
                .update();
    }

    /// Where the source and the worker differ: by column, what the source told.
    List<Difference> differences(long person) {
        return sql.sql("""
                        select d.field, d.told
                        from casefile.identity i
                        join casefile.identity_told t on t.centre = i.centre and t.person = i.person
                        cross join lateral (values
                            ('family_name', i.family_name, t.family_name), ('given_name', i.given_name, t.given_name),
                            ('birth', i.birth_told, t.birth_told), ('niss', i.niss, t.niss), ('gender', i.gender, t.gender),
                            ('nationality', i.nationality, t.nationality), ('language', i.language, t.language),
                            ('residence_status', i.residence_status, t.residence_status),
                            ('postal_code', i.postal_code, t.postal_code), ('municipality', i.municipality, t.municipality),
                            ('deceased_on', i.deceased_on::text, t.deceased_on::text)) d(field, ours, told)
                        where i.person = ? and d.ours is distinct from d.told
                        """)
                .param(person)
                .query((row, n) -> new Difference(
                        IdentityField.valueOf(row.getString("field").toUpperCase(java.util.Locale.ROOT)),
                        row.getString("told")))
                .list();
    }

    /// The source's word goes over the worker's.
    void takeOver(long person, IdentityField field, String actor) {
        String column = field.column();
        String also = field == IdentityField.BIRTH ? "birth_told = t.birth_told, " : "";
        sql.sql("update casefile.identity i set " + also + column + " = t." + column
                        + ", typed = array_remove(i.typed, ?), typed_by = ? from casefile.identity_told t "
                        + "where t.centre = i.centre and t.person = i.person and i.person = ?")
                .params(column, actor, person)
                .update();
    }
}
