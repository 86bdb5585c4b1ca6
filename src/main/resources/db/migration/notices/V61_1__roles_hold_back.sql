-- A role that is taken away and an order that is another's now end rights as leaving a team does: what still waits in the queue for
-- that person is held back (V59_1 holds it back for teams, walls and whoever leaves the agency).
create or replace function jobbag_hold_back() returns trigger language plpgsql as $$
declare
    kind text := current_setting('jobbag.kind', true);
    said jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    perform set_config('jobbag.kind', 'everything', true);
    update outbox set state = 'FAILED', failure = 'held back: the reader''s rights have changed', ended_at = now()
        where subject = 'personalPost' and state = 'QUEUED' and (
            tg_table_name in ('team_member', 'person_role', 'order_assignee') and subject_id = (said ->> 'person_id')::uuid
            or tg_table_name = 'person' and subject_id = (said ->> 'id')::uuid
            or tg_table_name = 'wall' and subject_id in (select t.person_id from team_member t
                where t.client_id in ((said ->> 'client_a')::uuid, (said ->> 'client_b')::uuid)));
    perform set_config('jobbag.kind', coalesce(kind, ''), true);
    return null;
end $$;
create trigger holds_back after delete on person_role for each row execute function jobbag_hold_back();
create trigger holds_back after delete on order_assignee for each row execute function jobbag_hold_back();
