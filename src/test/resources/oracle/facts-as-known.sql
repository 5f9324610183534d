-- What was known at an earlier instant. A death ends what runs that day, and nothing begins after it.
with asked as (
    select cast(:first as date) as first, cast(:last as date) as last
),
people as materialized (
    select person, source, birth, coalesce(deceased_on, 'infinity') as death
    from casefile.fact_person_ever
    where known @> cast(:known as timestamptz)
),
told as materialized (
    select person, kind::text as kind, code::text as code, first, last
    from casefile.fact_told_ever
    where known @> cast(:known as timestamptz)
),
fact as materialized (
    select person, kind, code, first, least(last, death) as last
    from told
    join people using (person)
    where first <= death
),
touching as materialized (
    select fact.*
    from fact, asked
    where fact.first <= asked.last and fact.last >= asked.first
)
