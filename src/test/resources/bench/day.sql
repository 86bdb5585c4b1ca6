-- What an account executive's day reads, beside seed.sql: :rows orders, meetings, action items, contact reports and logged calls
-- of the same 2,000 clients. Of each client some orders run, some items are open, an instruction waits, minutes ask for their confirmation.
set session_replication_role = replica;

insert into work_order (id, client_id, version, project_id, brief_version_id, discipline, status, title, answers, estimate,
    currency, delivery_date, number, author_id, created_at)
select md5('order ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('project ' || 1 + n % 2000)::uuid, b.id, 'CREATIVE',
    case when n > :rows - 6000 then 'IN_PROGRESS' else 'CLOSED' end, 'Folder ' || n,
    jsonb_build_object('proof_date', current_date + n % 30 - 10), 1000 + n, 'EUR', current_date + n % 40 - 10,
    'JB-2027-' || lpad(n::text, 6, '0'), md5('person 2')::uuid, now() - n * interval '5 minutes'
from generate_series(20001, :rows) n, (select id from brief_template_version limit 1) b;

-- a fiftieth of them is still to come
insert into meeting (id, client_id, version, kind, subject, purpose, local_start, zone, starts_at, duration, place, call_link,
    executive_reason, state, planned_by, ended_by, ended_at, cancel_reason, created_at)
select md5('meeting ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, case when n % 5 = 0 then 'INTERNAL' else 'CLIENT' end,
    'Season ' || n, 'Choose the poster', m.at at time zone 'Europe/Madrid', 'Europe/Madrid', m.at, 60, 'Calle 1', '', '',
    case when m.at > now() then 'PLANNED' else 'HELD' end, m.lead, case when m.at > now() then null else m.lead end,
    case when m.at > now() then null else m.at end, '', m.at - interval '9 days'
from generate_series(1, :rows) n
cross join lateral (select now() + (:rows / 50 - n) * interval '11 minutes' as at,
    md5('person ' || (2 + (1 + n % 2000) % 199))::uuid as lead) m;
insert into meeting_participant (client_id, meeting_id, position, person_id, contact_id, required)
select md5('client ' || 1 + n % 2000)::uuid, md5('meeting ' || n)::uuid, p,
    case p when 0 then md5('person ' || (2 + (1 + n % 2000) % 199))::uuid end, case p when 1 then md5('contact ' || 1 + n % 2000)::uuid end, true
from generate_series(1, :rows) n, generate_series(0, 1) p;
insert into minutes (id, client_id, version, meeting_id, revision, discussion, conclusion, no_actions, addendum, state, number,
    paper_id, circulated_by, circulated_at, created_at)
select md5('minutes ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('meeting ' || n)::uuid, 1, 'Talked', 'Agreed', false,
    '', 'CIRCULATED', 'MIN-2026-' || n, md5('paper 1')::uuid, md5('person 2')::uuid, now(), now()
from generate_series(:rows / 50 + 1, :rows) n;
insert into signature_request (id, client_id, version, subject_kind, subject_id, title, file_id, sha256, state, turn, asked_by,
    created_at, ended_at, round, purpose)
select md5('asked ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, 'minutes', md5('minutes ' || n)::uuid, 'Minutes ' || n,
    md5('file 100')::uuid, repeat('0', 64), case when n % 50 < 2 then 'OPEN' else 'COMPLETE' end, 1, md5('person 2')::uuid,
    now() - interval '3 days', case when n % 50 < 2 then null else now() end, 'AT_ONCE', 'CONFIRM'
from generate_series(:rows / 50 + 1, :rows) n;
insert into signature_signer (id, client_id, request_id, position, contact_id, name, capacity, state, asked_at, settled_at)
select md5('signer ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, md5('asked ' || n)::uuid, 1,
    md5('contact ' || 1 + n % 2000)::uuid, 'Contact', 'Marketing', case when n % 50 < 2 then 'ASKED' else 'SIGNED' end,
    now() - interval '3 days', case when n % 50 < 2 then null else now() end
from generate_series(:rows / 50 + 1, :rows) n;

insert into action_item (id, client_id, version, meeting_id, minutes_number, step, person_id, contact_id, cooperation, due, state,
    evidence, ended_by, ended_at, created_at)
select md5('item ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('meeting ' || n)::uuid, 'MIN-2026-' || n, 'Send proof ' || n,
    case when n % 3 > 0 then md5('person ' || (2 + (1 + n % 2000) % 199))::uuid end,
    case when n % 3 = 0 then md5('contact ' || 1 + n % 2000)::uuid end, '',
    current_date + n % 60 - 40, case when i.open then 'OPEN' else 'DONE' end, case when i.open then '' else 'Sent' end,
    case when i.open then null else md5('person 2')::uuid end, case when i.open then null else now() end, now() - n * interval '10 minutes'
from generate_series(1, :rows) n cross join lateral (select n / 2000 % 10 = 0 as open) i;

insert into contact_report (id, client_id, version, root_id, revision, newest, kind, outcome, happened_at, zone, duration, why,
    summary, executive_reason, correction, state, discard_reason, number, paper_id, written_by, finished_by, finished_at, created_at)
select md5('report ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, md5('report ' || n)::uuid, 1, true, 'CALL', 'TALKED',
    now() - n * interval '12 minutes' - interval '1 day', 'Europe/Madrid', 10, 'Proof', 'They like it, number ' || n, '', '', 'FINISHED', '',
    'CR-2026-' || lpad(n::text, 6, '0'), md5('paper 1')::uuid, md5('person ' || (2 + (1 + n % 2000) % 199))::uuid, md5('person 2')::uuid, now(), now()
from generate_series(1, :rows) n;
insert into contact_report_party (client_id, report_id, position, person_id, contact_id)
select md5('client ' || 1 + n % 2000)::uuid, md5('report ' || n)::uuid, p,
    case p when 0 then md5('person ' || (2 + (1 + n % 2000) % 199))::uuid end, case p when 1 then md5('contact ' || 1 + n % 2000)::uuid end
from generate_series(1, :rows) n, generate_series(0, 1) p;
insert into contact_report_line (client_id, report_id, position, line_id, kind, text, job, due)
select md5('client ' || 1 + n % 2000)::uuid, md5('report ' || n)::uuid, p, md5('line ' || n || ' ' || p)::uuid,
    case p when 0 then 'SAID' else 'NEXT_DATE' end, 'Line ' || p, '', case p when 1 then current_date + n % 90 - 60 end
from generate_series(1, :rows) n, generate_series(0, 1) p;
insert into instruction (id, client_id, version, number, text, job, contact_id, how, asked_at, due_at, report_id, state, decline_reason,
    taken_by, ended_by, ended_at, created_at)
select md5('instruction ' || n)::uuid, md5('client ' || 1 + n % 2000)::uuid, 0, 'INS-2026-' || lpad(n::text, 6, '0'), 'Larger logo ' || n, '',
    md5('contact ' || 1 + n % 2000)::uuid, 'CALL', now() - n * interval '12 minutes', now() - n * interval '12 minutes' + interval '1 day',
    md5('report ' || n)::uuid, case when n <= 2000 then 'OPEN' else 'DROPPED' end, '', md5('person 2')::uuid,
    case when n <= 2000 then null else md5('person 2')::uuid end, case when n <= 2000 then null else now() end, now()
from generate_series(1, :rows) n;
insert into call_of_day (client_id, day, state, person_id, at, attempts, reason, report_id)
select md5('client ' || 1 + n % 2000)::uuid, current_date - 1 - n / 2000, 'TALKED', md5('person ' || (2 + (1 + n % 2000) % 199))::uuid,
    now() - interval '1 day' * (1 + n / 2000), 1, '', md5('report ' || n)::uuid
from generate_series(1, :rows) n;

set session_replication_role = origin;
vacuum analyze;
