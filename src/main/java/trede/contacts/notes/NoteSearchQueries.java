package trede.contacts.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks for words in notes: one statement, bounded, whatever is typed.
@Component
class NoteSearchQueries {

    // So many notes of one word are looked at, the newest first, where the files of all teams are searched.
    private static final int AMONG = 2_000;

    private static final String TYPED = """
            with typed as materialized (
                select n, casefile.fold(word) as word, contacts.keys_of_typed(word) as keys
                from unnest(:words::text[]) with ordinality t (word, n)),
            """;

    private static final String FOLLOWED = """
            among as materialized (
                select n.centre, n.id
                from (select distinct f.person from casefile.follower f
                      where f.account in (%s) and f.first <= :today and f.last >= :today) mine
                join contacts.note n on n.person = mine.person),
            """;

    private static final String TEAM = "select :me::uuid union all select m.account from casefile.team_member t "
            + "join casefile.team_member m on m.centre = t.centre and m.team = t.team and m.first <= :today and m.last >= :today "
            + "where t.account = :me and t.first <= :today and t.last >= :today";

    // the longest word is the rarest
    private static final String EVERYWHERE = """
            rarest as materialized (select word, keys from typed order by length(word) desc limit 1),
            among as materialized (
                select centre, note as id from (
                    (select w.centre, w.note from contacts.note_word w
                     where w.key = any ((select keys from rarest)::text[]) order by w.day desc limit :among)
                    union
                    (select w.centre, w.note from contacts.note_word w
                     where w.key >= (select word from rarest) and w.key < (select word from rarest) || chr(1114111) limit :among)) h),
            """;

    private static final String HIT = """
            hit as materialized (
                select n.centre, n.id, n.person, n.kind, n.day, n.author, n.language, n.parts
                from among a
                join contacts.note n on n.id = a.id
                where not exists (
                    select from typed t
                    where not exists (
                        select from contacts.note_word w
                        where w.note = a.id and (w.key = any (t.keys) or w.key >= t.word and w.key < t.word || chr(1114111))
                          and (:sensitive or not w.sensitive)))
                order by n.day desc, n.id
                limit :limit)
            select h.id, p.id as person, concat_ws(', ', nullif(i.family_name, ''), nullif(i.given_name, '')) as name, h.kind, h.day, h.author,
                   ts_headline(contacts.stemming(h.language), h.parts -> place.place ->> 'text', to_tsquery(contacts.stemming(h.language), :query),
                               :options) as sentence
            from hit h
            join casefile.person p on p.centre = h.centre and p.person = h.person
            join casefile.identity i on i.centre = h.centre and i.person = h.person,
            lateral (select min(w.place)::int as place
                     from contacts.note_word w
                     join typed t on w.key = any (t.keys) or w.key >= t.word and w.key < t.word || chr(1114111)
                     where w.note = h.id and (:sensitive or not w.sensitive)) place
            order by h.day desc, h.id
            """;

    private static final String OPTIONS = "StartSel=" + Marked.BEGIN + ", StopSel=" + Marked.END
            + ", MaxFragments=1, MaxWords=25, MinWords=12, FragmentDelimiter=\" … \"";

    private final JdbcClient sql;

    NoteSearchQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param words letters and digits only
    /// @param sensitive whether the searcher may read of health and justice
    record Wanted(
            List<String> words, NoteSearches.Whose whose, UUID me, LocalDate today, boolean sensitive, int limit) {}

    List<NoteFound> search(Wanted wanted) {
        String among = switch (wanted.whose) {
            case MINE -> FOLLOWED.formatted(":me");
            case TEAM -> FOLLOWED.formatted(TEAM);
            case ALL -> EVERYWHERE;
        };
        return sql.sql(TYPED + among + HIT)
                .param("words", wanted.words.toArray(String[]::new))
                .param("query", String.join(":* | ", wanted.words) + ":*")
                .param("options", OPTIONS)
                .param("me", wanted.me)
                .param("today", wanted.today)
                .param("sensitive", wanted.sensitive)
                .param("among", AMONG)
                .param("limit", wanted.limit)
                .query((row, n) -> new NoteFound(
                        row.getObject("id", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        NoteKind.find(row.getString("kind")).orElse(NoteKind.OTHER),
                        row.getObject("day", LocalDate.class),
                        row.getObject("author", UUID.class),
                        Marked.of(row.getString("sentence"))))
                .list();
    }
}
