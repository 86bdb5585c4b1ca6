-- :rows invoices of 2,000 clients, with requests, orders, lines, history; papers and mails of the hundredth part, whose
-- invoices have twenty lines. Run by the superuser of a database that is thrown away afterwards: without triggers.
set session_replication_role = replica;

insert into person (id, version, name, email, title, password_hash, active, locale, zone, theme, created_at)
select md5('person ' || n)::uuid, 0, 'Person ' || n, 'person' || n || '@bench.example', '', ':hash', true, 'en',
    'Europe/Madrid', 'AUTO', now() from generate_series(1, 200) n;
insert into person_role select md5('person ' || n)::uuid, 'AE' from generate_series(2, 200) n;
insert into person_role select md5('person 1')::uuid, unnest(array['FINANCE', 'MANAGER']);
insert into agency_profile (id, valid_from, legal_name, street, postcode, city, country, tax_id, email, zone, currency, bank,
    iban, bic, register_line, created_at)
values (gen_random_uuid(), '2020-01-01', 'Bench SL', 'Calle 1', '28001', 'Madrid', 'ES', 'ESB86012345', 'a@bench.example',
    'Europe/Madrid', 'EUR', 'Bank', 'ES9121000418450200051332', '', '', now());

insert into client (id, version, code, legal_name, trading_names, status, street, postcode, city, country, tax_id,
    accounts_email, currency, locale, zone, created_at)
select md5('client ' || n)::uuid, 0, 'C' || n, 'Client & Sons ' || n || ' SL', array['Client ' || n], 'ACTIVE', 'Calle ' || n,
    '28001', 'Madrid', 'ES', 'ESB' || n, 'accounts' || n || '@client.example', 'EUR', 'es', 'Europe/Madrid',
    now() - n * interval '1 hour' from generate_series(1, 2000) n;
-- ten clients for each account executive
insert into team_member select md5('client ' || n)::uuid, md5('person ' || (2 + n % 199))::uuid, 'LEAD_AE', now()
from generate_series(1, 2000) n;
insert into contact (id, client_id, version, name, email, seniority, locale, mail_consent, created_at)
select md5('contact ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, 'Contact ' || n, 'contact' || n || '@client.example',
    'OPERATIONAL', 'es', true, now() from generate_series(1, 6000) n;
insert into project (id, client_id, version, code, name, created_at)
select md5('project ' || n)::uuid, md5('client ' || n)::uuid, 0, 'C' || n || '-1', 'Campaign ' || n, now()
from generate_series(1, 2000) n;
-- of ten orders of a client nine are closed
insert into work_order (id, client_id, version, project_id, brief_version_id, discipline, status, title, answers, estimate,
    currency, delivery_date, number, author_id, created_at)
select md5('order ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('project ' || 1 + n % 2000)::uuid, b.id, 'CREATIVE',
    case when n > 18000 then 'IN_PROGRESS' else 'CLOSED' end, 'Poster ' || n, '{}', 1000 + n, 'EUR',
    date '2026-01-01' + n % 300, 'JB-2026-' || lpad(n::text, 5, '0'), md5('person 2')::uuid, now() - n * interval '10 minutes'
from generate_series(1, 20000) n, (select id from brief_template_version limit 1) b;

insert into payment_request (id, client_id, version, status, currency, buyer_reference, evidence, total, requested_by,
    requested_by_name, requested_at, decided_by_name, decided_at, created_at)
select md5('request ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, 'INVOICED', 'EUR', 'PO-' || lpad(n::text, 6, '0'),
    'Estimate', 900 + n % 5000, md5('person 2')::uuid, 'Person 2', now() - n * interval '20 minutes', 'Person 1', now(), now()
from generate_series(1, :rows) n;

create temporary table content as
select k.lines, '"lines":' || (select jsonb_agg(jsonb_build_object('clientId', md5('client 1')::uuid, 'orderId', md5('order 1')::uuid,
        'text', 'Artwork and adaptation ' || i, 'quantity', 1, 'unitPrice', 45.00, 'net', 45.00, 'taxCategory', 'S', 'taxPercent', 21,
        'exemptionReason', '')) from generate_series(1, k.lines) i)::text as json
from (values (3), (20)) k (lines);

insert into invoice (id, client_id, version, request_id, status, currency, locale, buyer_reference, supplied_on, note, net, tax,
    total, paid, listed_on, series_year, series_number, number, issued_on, due_on, base_currency, base_total, content, sha256,
    issued_at, issued_by, created_at)
select md5('invoice ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('request ' || n)::uuid, v.status, 'EUR', 'es',
    'PO-' || lpad(n::text, 6, '0'), v.day, '', v.net, v.tax, v.net + v.tax, case v.status when 'PAID' then v.net + v.tax
        when 'PARTLY_PAID' then 10 else 0 end, v.day, 2021 + n % 6, n, 'INV-' || 2021 + n % 6 || '-' || n, v.day, v.day + 45,
    'EUR', v.net + v.tax,
    '{"number":"INV-' || 2021 + n % 6 || '-' || n || '","issuedOn":"' || v.day || '","dueOn":"' || v.day + 45
        || '","paymentDays":45,"suppliedOn":"' || v.day || '","buyerReference":"PO-' || n || '","currency":"EUR",'
        || '"seller":{"name":"Bench SL","street":"Calle 1","postcode":"28001","city":"Madrid","country":"ES","taxId":"ESB86012345","email":"a@bench.example","registerLine":""},'
        || '"buyer":{"name":"Client & Sons","street":"Calle 2","postcode":"28001","city":"Madrid","country":"ES","taxId":"ESB1","email":"b@client.example","registerLine":""},'
        || '"account":{"bank":"Bank","iban":"ES9121000418450200051332","bic":""},"note":"",' || c.json
        || ',"taxes":[{"clientId":"' || md5('client 1')::uuid || '","taxCategory":"S","taxPercent":21,"exemptionReason":"","base":'
        || v.net || ',"tax":' || v.tax || '}],"net":' || v.net || ',"tax":' || v.tax || ',"total":' || v.net + v.tax
        || ',"base":{"currency":"EUR","rate":1,"total":' || v.net + v.tax || '}}',
    repeat('0', 64), v.day + time '10:00', 'Person 1', now()
from generate_series(1, :rows) n
cross join lateral (select case when n % 20 = 0 then 'PARTLY_PAID' when n % 8 = 0 then 'ISSUED' else 'PAID' end as status,
    date '2026-11-01' - (n * 1800 / :rows) as day, (900 + n % 5000)::numeric as net,
    round((900 + n % 5000) * 0.21, 2) as tax) v
join content c on c.lines = case when n % 100 = 0 then 20 else 3 end;

insert into invoice_line (client_id, invoice_id, position, order_id, text, quantity, unit_price, net, tax_category, tax_percent,
    exemption_reason)
select md5('client ' || 1 + n % 2000)::uuid, md5('invoice ' || n)::uuid, i, md5('order ' || 1 + n % 18000)::uuid,
    'Artwork and adaptation ' || i, 1, 45, 45, 'S', 21, ''
from generate_series(1, :rows) n, generate_series(0, case when n % 100 = 0 then 19 else 2 end) i;

insert into trail (at, actor_kind, actor_id, actor_name, subject, subject_id, client_id, verb, changes)
select now() - n * interval '20 minutes', 'person', md5('person 1')::uuid, 'Person 1', 'invoice', md5('invoice ' || n)::uuid,
    md5('client ' || 1 + n % 2000)::uuid, v.verb, v.changes::jsonb
from generate_series(1, :rows) n, (values ('drafted', '[]'),
    ('issued', '[{"field": "number", "before": null, "after": "INV"}]')) v (verb, changes);
-- sealed already, or the sealer would be measured too
insert into trail_seal select number, number, repeat('0', 64) from trail;

insert into stored_file (id, client_id, sha256, size, name, media_type, audience, reader, kept_by, kept_by_name, created_at)
select md5('file ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, ':sha256', :size, 'invoice-' || n || '.pdf',
    'application/pdf', 'CLIENT', 'INVOICE_SEE', md5('person 1')::uuid, 'Person 1', now()
from generate_series(100, :rows, 100) n;
insert into paper (id, client_id, subject_kind, subject_id, revision, locale, title, number, code, audience, reader, state,
    requested_at, file_id, sha256, ready_at)
select md5('paper ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 'invoice', md5('invoice ' || n)::uuid, 1, 'es', 'Invoice',
    'INV-' || n, 'F' || n, 'CLIENT', 'INVOICE_SEE', 'READY', now(), md5('file ' || n)::uuid, ':sha256', now()
from generate_series(100, :rows, 100) n;
insert into outbox (id, client_id, subject, subject_id, recipient, recipient_name, locale, title, body, state, attempts,
    next_attempt_at, queued_at, queued_by, ended_at)
select md5('mail ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 'invoice', md5('invoice ' || n)::uuid, 'b@client.example',
    'Accounts', 'es', 'Invoice', 'Please find', 'SENT', 1, now(), now(), 'Person 1', now()
from generate_series(100, :rows, 100) n;
insert into search_text select 'client', id, id, jobbag_plain(legal_name || ' ' || code) from client;
insert into search_text select 'contact', id, client_id, jobbag_plain(name || ' ' || email) from contact;
insert into search_text select 'order', id, client_id, jobbag_plain(title || ' ' || number) from work_order;
insert into search_text select 'invoice', id, client_id, jobbag_plain(number || ' ' || buyer_reference) from invoice;
insert into number_series (series, year, last) select 'invoice', y, :rows from generate_series(2021, 2026) y;

set session_replication_role = origin;
vacuum analyze;
