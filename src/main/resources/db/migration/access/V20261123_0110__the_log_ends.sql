-- The log of looks ends too, after its term. Who serves cannot shorten it: what may go is older than the years that the owner of
-- the tables wrote here.
create table access.look_term (
    years int  not null check (years > 0),
    why   text not null
);
comment on table access.look_term is 'One row: the fewest years that a look is kept. Only the owner of the tables changes it.';
insert into access.look_term
values (10, 'Minimum standards of the Crossroads Bank for Social Security: at least ten years; to be confirmed in the version in force');

-- Takes away this centre's looks of before a day; answers how many.
create function access.forget_looks(before timestamptz) returns bigint
    language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    ours int := access.current_centre();
    gone bigint;
begin
    if ours is null or before > now() - (select make_interval(years => years) from access.look_term) then
        raise exception 'a look is kept longer' using errcode = 'insufficient_privilege';
    end if;
    delete from access.look_person where centre = ours and at < before;
    delete from access.look where centre = ours and at < before;
    get diagnostics gone = row_count;
    return gone;
end
$$;
revoke all on function access.forget_looks from public;
grant execute on function access.forget_looks to ${serving};
