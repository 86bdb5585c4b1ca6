-- DOC-5. Comments, followers and notices of everything that can be talked about, not of orders alone. What the kinds are stands in
-- jobbag_named; as with the trail, there is no foreign key, for what is talked about stands in many tables.
select set_config('jobbag.all', 'on', true);

alter table order_comment rename to object_comment;
alter table object_comment drop constraint order_comment_client_id_order_id_fkey;
alter table object_comment rename column order_id to object_id;
alter table object_comment add column kind text not null default 'order';
alter table object_comment alter column kind drop default;
drop index order_comment_order;
create index object_comment_object on object_comment (object_id, written_at desc, id desc);

alter table order_follower rename to object_follower;
alter table object_follower drop constraint order_follower_client_id_order_id_fkey;
alter table object_follower rename column order_id to object_id;
alter table object_follower add column kind text not null default 'order';
alter table object_follower alter column kind drop default;

alter table notice drop constraint notice_client_id_order_id_fkey;
alter table notice drop constraint notice_kind_check;
alter table notice add check (kind in ('MENTION', 'ASSIGNED', 'RETURNED', 'DECIDED', 'MOVED', 'OVERDUE', 'COMMENT'));
alter table notice rename column order_id to object_id;
alter table notice alter column comment_id drop not null;
alter table notice add column object_kind text not null default 'order';
alter table notice alter column object_kind drop default;
-- what happened, as the trail calls it (subject.verb); null where somebody has said something
alter table notice add column fact text;
alter table notice add column said text;
-- who did it, by name; empty where nobody did
alter table notice add column teller text not null default '';
alter table notice add column channel text not null default 'CENTRE' check (channel in ('CENTRE', 'MAIL', 'DIGEST'));
alter table notice add column mailed_at timestamptz;
update notice n set teller = p.name, said = k.text
    from object_comment k join person p on p.id = k.written_by where k.id = n.comment_id;
create index notice_to_mail on notice (channel, person_id) where mailed_at is null and read_at is null;
create index notice_object on notice (object_id, person_id, kind);

-- What each person wants to be told, and how. Whoever has said nothing has no row.
create table notice_wish (
    person_id uuid not null references person,
    kind text not null,
    channel text not null check (channel in ('CENTRE', 'MAIL', 'DIGEST', 'NONE')),
    primary key (person_id, kind)
);
grant select, insert, update, delete on notice_wish to jobbag_app;
create table post_wish (
    person_id uuid primary key references person,
    day_mail boolean not null,
    digest_at time not null
);
grant select, insert, update, delete on post_wish to jobbag_app;

-- One mail of a kind, person and day, however many nodes ask; a row without a mail says that there was nothing to tell.
create table personal_post (
    person_id uuid not null references person,
    kind text not null check (kind in ('DAY', 'DIGEST')),
    day date not null,
    mail_id uuid,
    primary key (person_id, kind, day)
);
grant select, insert, update, delete on personal_post to jobbag_app;

-- The order that something belongs to.
create function jobbag_order_of(of_kind text, of_object uuid) returns uuid language sql stable as $$
    select case of_kind when 'order' then of_object
        when 'deliverable' then (select d.order_id from deliverable d where d.id = of_object)
        when 'changeOrder' then (select h.order_id from change_order h where h.id = of_object) end
$$;

-- What can be talked about, its client and what it is called: as far as the viewer's rows go.
create function jobbag_named(of_kind text, of_object uuid) returns table (client uuid, title text) language sql stable as $$
    select o.client_id, concat_ws(' ', o.number, o.title) from work_order o where of_kind = 'order' and o.id = of_object
    union all select m.client_id, m.subject from meeting m where of_kind = 'meeting' and m.id = of_object
    union all select r.client_id, concat_ws(' ', r.number, coalesce(nullif(r.summary, ''), r.why)) from contact_report r
        where of_kind = 'contactReport' and r.id = of_object
    union all select i.client_id, i.number || ' ' || i.text from instruction i where of_kind = 'instruction' and i.id = of_object
    union all select a.client_id, a.step from action_item a where of_kind = 'actionItem' and a.id = of_object
    union all select d.client_id, d.title from deliverable d where of_kind = 'deliverable' and d.id = of_object
    union all select h.client_id, concat_ws(' ', h.number, h.why) from change_order h where of_kind = 'changeOrder' and h.id = of_object
    union all select s.client_id, concat_ws(' ', s.number, s.title) from schedule s where of_kind = 'schedule' and s.id = of_object
    union all select i.client_id, coalesce(i.number, '') from invoice i where of_kind = 'invoice' and i.id = of_object
    union all select q.client_id, left(concat_ws(' ', nullif(q.buyer_reference, ''), q.evidence), 100) from payment_request q
        where of_kind = 'paymentRequest' and q.id = of_object
    union all select c.id, '' from client c where of_kind = 'client' and c.id = of_object
$$;

-- Who may see it, as the policy says (NoticeReadersTest compares them): asked when a notice is written, and again whenever it is
-- shown, counted or mailed. Who signs for somebody that is away reads what is said about the deliverable meanwhile (SIG-4).
drop function jobbag_order_readers(uuid, uuid);
create function jobbag_readers(of_kind text, of_client uuid, of_object uuid) returns table (person uuid) language sql stable as $$
    select p.id from person p where p.active and (
        exists (select from person_role r where r.person_id = p.id and r.role in ('FINANCE', 'MANAGER'))
            and not jobbag_walled_off(of_client, p.id)
        or exists (select from team_member t where t.client_id = of_client and t.person_id = p.id)
            and exists (select from person_role r where r.person_id = p.id and (r.role in ('AE', 'FINANCE', 'MANAGER')
                or r.role = 'LEAD' and of_kind not in ('invoice', 'paymentRequest')
                or r.role = 'CONTRIBUTOR' and (of_kind in ('meeting', 'contactReport', 'instruction', 'actionItem', 'schedule', 'client')
                    or exists (select from order_assignee a where a.client_id = of_client and a.person_id = p.id
                        and a.order_id = jobbag_order_of(of_kind, of_object))
                    or of_kind = 'deliverable' and exists (select from deliverable_step s where s.client_id = of_client
                        and s.deliverable_id = of_object and s.person_id = any (jobbag_signs_for(p.id, now())))))))
$$;

-- What goes to one person of the agency about the own work is nobody else's to read, not even in the list of mails.
drop policy client_wall on outbox;
create policy client_wall on outbox using (
    client_id = any ((select jobbag_clients())::uuid[])
    or ((select jobbag_sees_all()) and client_id is not null and client_id <> all ((select jobbag_walled())::uuid[]))
    or (client_id is null and (select jobbag_is_staff())
        and (subject <> 'personalPost' or subject_id = (select jobbag_viewer()) or (select current_setting('jobbag.kind', true)) = 'everything')));

-- Whoever loses a right gets no mail any more that was written while it held: what still waits is held back.
create function jobbag_hold_back() returns trigger language plpgsql as $$
declare
    kind text := current_setting('jobbag.kind', true);
    said jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    perform set_config('jobbag.kind', 'everything', true);
    update outbox set state = 'FAILED', failure = 'held back: the reader''s rights have changed', ended_at = now()
        where subject = 'personalPost' and state = 'QUEUED' and (
            tg_table_name = 'team_member' and subject_id = (said ->> 'person_id')::uuid
            or tg_table_name = 'person' and subject_id = (said ->> 'id')::uuid
            or tg_table_name = 'wall' and subject_id in (select t.person_id from team_member t
                where t.client_id in ((said ->> 'client_a')::uuid, (said ->> 'client_b')::uuid)));
    perform set_config('jobbag.kind', coalesce(kind, ''), true);
    return null;
end $$;
create trigger holds_back after delete on team_member for each row execute function jobbag_hold_back();
create trigger holds_back after insert on wall for each row execute function jobbag_hold_back();
create trigger holds_back after update of active on person for each row
    when (old.active and not new.active) execute function jobbag_hold_back();

-- DOC-3: what was said is found by its words.
select jobbag_say('comment', id, client_id, text) from object_comment;
create trigger words after insert on object_comment for each row execute function jobbag_keep_words('comment', 'id', 'text');
