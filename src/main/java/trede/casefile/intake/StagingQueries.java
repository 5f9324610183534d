package trede.casefile.intake;

import java.util.List;

/// The tables of one intake. They live as long as its transaction, and nobody else sees them.
final class StagingQueries {

    private static final List<String> NAMES = List.of(
            "told_person",
            "told_fact",
            "told_population",
            "spoiled",
            "objection",
            "told_identity",
            "renamed",
            "withdrawn_person",
            "staged_fact",
            "quarrel",
            "matched",
            "withdrawn_fact",
            "matched_population",
            "withdrawn_population");

    /// The number sets it apart from other locks that a centre may need.
    static final String TAKE_TURN = "select pg_try_advisory_xact_lock(x'1a9047'::int, access.current_centre())";

    /// For one intake's transaction: memory to sort and hash in, no compiling of queries that run once.
    static final String SETTINGS = """
            select set_config('work_mem', '256MB', true), set_config('hash_mem_multiplier', '2', true),
                   set_config('jit', 'off', true), set_config('cursor_tuple_fraction', '1', true)
            """;

    /// Statistics do not know a centre that is only now coming in: the planner would take its people for
    /// a handful
    /// and look through all of them once for each of a million rows. Thousands of rows are matched by
    /// hashing.
    static final String MATCH_BY_HASH = """
            select set_config('enable_nestloop', case when told.many then 'off' else 'on' end, true)
            from (select count(*) > 0 as many
                  from (select from told_fact union all select from told_person offset 500 limit 1) more) told
            """;

    static final String CREATE = """
            create temporary table told_person (
                line int not null, source text not null, niss text, family_name text not null, given_name text not null,
                birth_told text not null, birth date not null, gender text, nationality text, language text,
                municipality text, postal_code text, residence_status text, deceased_on date) on commit drop;
            create temporary table told_fact (
                line int not null, source text not null, kind casefile.fact_kind not null,
                code casefile.fact_code not null, first date not null, last date not null,
                detail text, partner text, hours numeric(5, 2), row_id text) on commit drop;
            create temporary table told_population (
                line int not null, municipality text not null, year int not null, age_from int not null,
                age_until int not null, inhabitants int not null, row_id text) on commit drop;
            create temporary table spoiled (about text not null, source text, row_id text) on commit drop;
            create temporary table objection (
                about text not null, line int not null, reason text not null, other_line int, other_first date,
                person text, count bigint not null default 0) on commit drop;
            create temporary table told_identity (person bigint not null, like told_person) on commit drop;
            create temporary table renamed (person bigint not null) on commit drop;
            create temporary table withdrawn_person (person bigint not null, source text not null) on commit drop;
            create temporary table staged_fact (
                kind casefile.fact_kind not null, line int not null, person bigint,
                code casefile.fact_code not null, first date not null, last date not null,
                detail text, partner text, hours numeric(5, 2), row_id text,
                doubtful boolean, crowded boolean) on commit drop;
            create temporary table quarrel (person bigint not null) on commit drop;
            create temporary table matched (
                kind casefile.fact_kind not null, line int not null, id bigint not null, person bigint not null,
                first date not null, changed boolean not null) on commit drop;
            create temporary table withdrawn_fact (
                id bigint not null, kind casefile.fact_kind not null, person bigint not null, first date not null)
                on commit drop;
            create temporary table matched_population (
                line int not null, municipality text not null, year int not null, age_from int not null,
                age_until int not null, changed boolean not null) on commit drop;
            create temporary table withdrawn_population (
                municipality text not null, year int not null, age_from int not null, age_until int not null)
                on commit drop;
            """;

    private StagingQueries() {}

    /// Clears away what an earlier intake left, should the transaction hold two.
    static String drop() {
        return "drop table if exists "
                + String.join(
                        ", ", NAMES.stream().map(name -> "pg_temp." + name).toList());
    }
}
