-- CONF-3. An order without a project makes one and lends it its title: that is no code name, and "Poster" stopped everybody
-- else's texts. The project's code still counts.
select set_config('jobbag.all', 'on', true);
alter table project add column of_an_order boolean not null default false;
update project p set of_an_order = true
    where exists (select from work_order w where w.project_id = p.id and w.title = p.name);

create or replace function jobbag_guard_words() returns table (owner uuid, kind text, words text) language plpgsql as $$
declare
    before_all text := current_setting('jobbag.all', true);
    before_walled text := current_setting('jobbag.walled', true);
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true);
    return query
        select c.id, 'COMPANY', c.legal_name from client c
        union all select c.id, 'BRAND', brand from client c, unnest(c.trading_names) brand
        union all select c.id, 'CODE', c.code from client c
        union all select t.client_id, 'PERSON', t.name from contact t
        union all select t.client_id, 'ADDRESS', t.email from contact t
        union all select p.client_id, 'CODE', p.code from project p
        union all select p.client_id, 'PROJECT', p.name from project p where not p.of_an_order
        union all select null, 'PERSON', s.name from person s
        union all select null, 'ADDRESS', s.email from person s
        union all select null, 'EXCEPTION', e.words from guard_exception e;
    perform set_config('jobbag.all', coalesce(before_all, ''), true),
            set_config('jobbag.walled', coalesce(before_walled, ''), true);
end $$;
update guard_names set edition = gen_random_uuid();
