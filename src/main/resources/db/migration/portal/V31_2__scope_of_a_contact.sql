-- Who of a client's people sees its invoices: those who decide, and whoever reads the mailbox that invoices are mailed to.
create function jobbag_handles_money(c contact, k client) returns boolean language sql immutable
    as $$ select c.archived_at is null and (c.seniority in ('DECISION_MAKER', 'EXECUTIVE')
        or (k.accounts_email <> '' and lower(k.accounts_email) = c.email)) $$;

-- Whether the viewer may see money at all: everybody but a contact who has not proven to be there, or is not one of those.
create function jobbag_sees_money() returns boolean language sql stable parallel safe
    as $$ select coalesce(current_setting('jobbag.kind', true), '') <> 'contact'
        or coalesce(current_setting('jobbag.money', true), '') = 'on' $$;

-- As before, and: a contact who claims to be present sees the client only while that presence stands.
drop function jobbag_enter(text, uuid, uuid);
create function jobbag_enter(viewer_kind text, viewer uuid, one_client uuid, presence uuid default null,
                             out teams uuid[], out spans boolean, out walled uuid[], out money boolean) language plpgsql as $$
begin
    perform set_config('jobbag.all', 'on', true), set_config('jobbag.walled', '', true),
            set_config('jobbag.kind', '', true);
    teams := '{}';
    walled := '{}';
    money := false;
    spans := viewer_kind = 'everything';
    if viewer_kind = 'person' then
        select coalesce(array_agg(t.client_id), '{}') into teams from team_member t
            join person p on p.id = t.person_id and p.active where t.person_id = viewer;
        select exists (select from person_role r join person p on p.id = r.person_id and p.active
            where r.person_id = viewer and r.role in ('FINANCE', 'MANAGER')) into spans;
        select coalesce(array_agg(distinct case when w.client_a = any (teams) then w.client_b else w.client_a end), '{}')
            into walled from wall w where w.client_a = any (teams) or w.client_b = any (teams);
    elsif viewer_kind = 'contact' and presence is not null then
        select coalesce(array_agg(c.client_id), '{}'), coalesce(bool_or(jobbag_handles_money(c, k)), false)
            into teams, money
            from portal_presence p
            join contact c on c.client_id = p.client_id and c.id = p.contact_id and c.archived_at is null
            join client k on k.id = c.client_id
            where p.id = presence and p.contact_id = viewer and p.client_id = one_client and p.ended_at is null;
    elsif viewer_kind in ('contact', 'job') and one_client is not null then
        teams := array[one_client];
    end if;
    perform set_config('jobbag.kind', viewer_kind, true),
            set_config('jobbag.viewer', viewer::text, true),
            set_config('jobbag.clients', teams::text, true),
            set_config('jobbag.walled', walled::text, true),
            set_config('jobbag.money', case when money then 'on' else '' end, true),
            set_config('jobbag.all', case when spans then 'on' else '' end, true);
end $$;

-- What a contact without that right can't read even where a page forgot to ask. Worked out once a statement.
create policy money on invoice as restrictive using ((select jobbag_sees_money()));
create policy money on invoice_line as restrictive using ((select jobbag_sees_money()));
create policy money on invoice_tax as restrictive using ((select jobbag_sees_money()));
create policy money on payment as restrictive using ((select jobbag_sees_money()));
create policy money on payment_request as restrictive using ((select jobbag_sees_money()));
