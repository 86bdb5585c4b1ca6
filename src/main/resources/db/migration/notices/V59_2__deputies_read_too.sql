-- SIG-4: who signs for somebody that is away reads what is said about the deliverable, as long as that lasts.
create or replace function jobbag_readers(of_kind text, of_client uuid, of_object uuid) returns table (person uuid) language sql stable as $$
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
