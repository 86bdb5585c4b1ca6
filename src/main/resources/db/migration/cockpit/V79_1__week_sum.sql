-- REP-3. What all clients' figures add up to, kept as they are written: a manager's week is some hundred rows instead of every
-- client's. No client stands in it and the application has no right to it: it is read through jobbag_week_sums alone.
create table week_sum (
    week date not null,
    kind text not null,
    part text not null,
    currency text,
    value numeric(20, 4) not null,
    unique nulls not distinct (week, kind, part, currency)
);

-- Rows in one order, so that two counts wait for each other instead of for ever.
create function jobbag_add_up_weeks() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
    rows text := case tg_op
        when 'INSERT' then 'select * from fresh'
        when 'DELETE' then 'select client_id, week, kind, part, person_id, currency, -value from gone'
        else 'select * from fresh union all select client_id, week, kind, part, person_id, currency, -value from gone' end;
begin
    execute 'insert into week_sum as s (week, kind, part, currency, value)
        select week, kind, part, currency, sum(value) from (' || rows || ') r (client_id, week, kind, part, person_id, currency, value)
        group by week, kind, part, currency having sum(value) <> 0 order by week, kind, part, currency
        on conflict (week, kind, part, currency) do update set value = s.value + excluded.value';
    return null;
end $$;
create trigger adds_up_fresh after insert on week_figure referencing new table as fresh
    for each statement execute function jobbag_add_up_weeks();
create trigger adds_up_gone after delete on week_figure referencing old table as gone
    for each statement execute function jobbag_add_up_weeks();
create trigger adds_up_changed after update on week_figure referencing old table as gone new table as fresh
    for each statement execute function jobbag_add_up_weeks();

-- The sums of all clients that the viewer sees, who sees all but those behind walls (CONF-2): these few are taken off again,
-- looked at past the scope. Whoever sees the clients of the own teams gets nothing here and asks for those.
create function jobbag_week_sums(first date, last date, kinds text[])
    returns table (kind text, week date, part text, currency text, value numeric) language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    hidden uuid[] := array(select unnest(jobbag_walled()) except select unnest(jobbag_clients()));
    before_walled text := current_setting('jobbag.walled', true);
begin
    if not jobbag_sees_all() then
        return;
    end if;
    perform set_config('jobbag.walled', '', true);
    return query
        select s.kind, s.week, s.part, s.currency, s.value - coalesce(h.value, 0) from week_sum s
        left join (select f.kind, f.week, f.part, f.currency, sum(f.value) as value from week_figure f
                where f.client_id = any (hidden) and f.week between first and last group by f.kind, f.week, f.part, f.currency) h
            on h.kind = s.kind and h.week = s.week and h.part = s.part and h.currency is not distinct from s.currency
        where s.week between first and last and s.kind = any (kinds) and s.value <> coalesce(h.value, 0);
    perform set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;

select set_config('jobbag.all', 'on', true);
insert into week_sum (week, kind, part, currency, value)
select week, kind, part, currency, sum(value) from week_figure group by week, kind, part, currency having sum(value) <> 0;

-- one person's figures, among all clients'
create index week_figure_person on week_figure (person_id, week);
