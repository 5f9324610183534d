-- Who gave somebody the way in: who made the account, or made its password anew. Where two must agree, they must be two in fact.
alter table access.account add column given_by text, add column given_at timestamptz;
alter table access.account_history add column given_by text, add column given_at timestamptz;
comment on column access.account.given_by is
    'the actor who made the account, or last made a password for somebody else: whoever knows that password may have signed in '
    'with it; null for what was given before this was written down';

-- Nobody writes this by hand: it follows from what happens to the password.
create function access.note_hand() returns trigger
    language plpgsql
    set search_path = pg_catalog as
$$
declare
    me text := current_setting('app.actor', true);
begin
    if tg_op = 'UPDATE' then
        new.given_by := old.given_by;
        new.given_at := old.given_at;
        -- the door hashes a password anew when its owner comes in; only another account's hand, or a password for one sign-in, counts
        if new.password_hash = old.password_hash
           or not new.one_time and (me is null or me !~ '^user:' or me = 'user:' || new.id) then
            return new;
        end if;
    end if;
    new.given_by := me;
    new.given_at := clock_timestamp();
    return new;
end
$$;
create trigger note_hand before insert or update on access.account
    for each row execute function access.note_hand();

-- An account, whoever gave it its way in, whoever gave them theirs …, as far as they are colleagues with an account. Who runs the
-- program is none: their hand ends the row.
create function access.hands_behind(who text) returns table (hand text)
    language sql stable
    set search_path = pg_catalog
begin atomic
    with recursive behind (hand) as (
        select who
        union
        select 'user:' || g.id
        from behind b
        join access.account a on a.centre = access.current_centre() and 'user:' || a.id = b.hand
        join access.account g on g.centre = a.centre and 'user:' || g.id = a.given_by)
    select hand from behind;
end;
