-- On how many teams of somebody each colleague could stand in (SIG-4): numbers only, since who asks may see none of the clients.
create function jobbag_deputies(absent uuid) returns table (deputy uuid, covered integer, teams integer) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query
        with own as (select t.client_id from team_member t join client c on c.id = t.client_id and c.status <> 'ARCHIVED'
            where t.person_id = absent)
        select p.id, count(*) filter (where exists (select from team_member t
                    where t.client_id = own.client_id and t.person_id = p.id)
                or exists (select from person_role r where r.person_id = p.id and r.role = 'MANAGER')
                    and not exists (select from wall w join team_member t
                        on t.client_id = case when w.client_a = own.client_id then w.client_b else w.client_a end
                        where own.client_id in (w.client_a, w.client_b) and t.person_id = p.id))::integer,
            count(*)::integer
        from person p cross join own where p.active and p.id <> absent group by p.id;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;
