-- after: facts, runs
, helped as (
    select person, source,
           exists (select from run, asked
                   where run.person = people.person and told_as = 'welfare_trajectory'
                     and run.first between asked.first and asked.last) as newly,
           exists (select from fact, asked
                   where fact.person = people.person and kind = 'employment' and code = 'article_60'
                     and fact.last <= asked.last)
           and not exists (select from fact, asked
                   where fact.person = people.person and kind = 'employment' and code = 'article_60'
                     and fact.first <= asked.last and fact.last > asked.last) as ex
    from people
    where person in (select person from touching where kind = 'support' and code = 'welfare_trajectory')
)
select 'total' as cell, source from helped
union all
select 'new', source from helped where newly
union all
select 'ex_article_60', source from helped where ex
union all
select 'new_ex_article_60', source from helped where newly and ex
