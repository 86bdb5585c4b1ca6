-- When people sit in meetings of any client, also of one that the asking person may not see: who and from when to when,
-- nothing else (CONF-1). For planning, so only for people of the agency; as jobbag_walled_off, it looks past the scope.
create function jobbag_busy(people uuid[], first timestamptz, last timestamptz, but uuid)
    returns table (person uuid, begins timestamptz, ends timestamptz) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    if not jobbag_is_staff() then
        return;
    end if;
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query select p.person_id, m.starts_at, m.starts_at + m.duration * interval '1 minute'
        from meeting m join meeting_participant p on p.client_id = m.client_id and p.meeting_id = m.id
        where m.starts_at > first - interval '1 day' and m.starts_at < last
          and m.starts_at + m.duration * interval '1 minute' > first
          and m.state <> 'CANCELLED' and m.id is distinct from but and p.person_id = any (people);
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;
