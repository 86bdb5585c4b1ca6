-- The figures of 200 of the clients over the last year, and targets for it; fourteen kinds, as many parts as there are in practice.
insert into week_figure (client_id, week, kind, part, person_id, currency, value)
select md5('client ' || c)::uuid, date_trunc('week', now())::date - 7 * w, k.kind, k.part, md5('person ' || (2 + c % 199))::uuid,
    case when k.kind in ('receivables', 'overdue', 'margin', 'won', 'invoiced', 'collected') then 'EUR' end, 1 + (c * 7 + w * 3) % 40
from generate_series(1, 200) c, generate_series(:first, :last) w,
    (values ('reportsOnTime', ''), ('reportsLate', ''), ('withoutMinutes', ''), ('actionsOverdue', ''), ('withoutOrder', ''),
        ('errors', 'BRIEF'), ('errors', 'MADE'), ('load', ''), ('slippage', 'CLIENT'), ('missedCalls', ''), ('receivables', ''),
        ('overdue', ''), ('margin', ''), ('winRate', 'HIT'), ('winRate', 'MISS'), ('won', ''), ('invoiced', ''), ('collected', ''))
        k (kind, part);
insert into quarter_figure (client_id, quarter, measure, person_id, currency, value)
select md5('client ' || c)::uuid, (date_trunc('quarter', now()) - q * interval '3 months')::date, m, md5('person ' || (2 + c % 199))::uuid,
    'EUR', 1000 + (c * 37 + q * 11) % 900
from generate_series(1, 200) c, generate_series(:first / 13, :last / 13) q, unnest(array['WON', 'INVOICED', 'COLLECTED']) m
on conflict do nothing;
insert into client_target (client_id, year, quarter, version, currency, won, invoiced, collected)
select md5('client ' || c)::uuid, extract(year from now())::integer - y, q, 1, 'EUR', 1200, 1500, 1800
from generate_series(1, 200) c, generate_series(:first / 52, :last / 52) y, generate_series(1, 4) q
on conflict do nothing;
insert into person_target (person_id, year, quarter, version, currency, won, invoiced, collected)
select md5('person ' || p)::uuid, extract(year from now())::integer - y, q, 1, 'EUR', 1200, 1500, 1800
from generate_series(2, 200) p, generate_series(:first / 52, :last / 52) y, generate_series(1, 4) q
on conflict do nothing;
insert into week_figured (client_id, settled_week, counted_at)
select id, date_trunc('week', now())::date - 7, now() from client on conflict do nothing;
vacuum analyze week_figure;
vacuum analyze quarter_figure;
vacuum analyze client_target;
vacuum analyze person_target;
vacuum analyze week_figured;
