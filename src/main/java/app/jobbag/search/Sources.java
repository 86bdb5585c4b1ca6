package app.jobbag.search;

import app.jobbag.staff.Action;
import java.util.List;

/** Everything that can be found. The database's walls hide what the person does not see. */
final class Sources {
    private static final String CLIENT = "coalesce(c.trading_names[1], c.legal_name)";
    private static final String FOUND = "any (cast(:found as uuid[]))";
    private static final String ASSIGNED = "(not :tied or exists (select from order_assignee a"
            + " where a.client_id = o.client_id and a.order_id = o.id and a.person_id = :me))";

    static final List<Source> ALL = List.of(
            new Source("clients", "client", Action.CLIENT_SEE, "/clients/", """
                    select c.id, c.legal_name as title, c.code as client, c.code as number from client c
                    where c.id = %s order by lower(c.legal_name), c.id""".formatted(FOUND)),
            new Source("contacts", "contact", Action.CLIENT_SEE, "/clients/", """
                    select c.id, k.name as title, %s as client, null as number
                    from contact k join client c on c.id = k.client_id
                    where k.archived_at is null and k.id = %s order by lower(k.name), k.id""".formatted(CLIENT, FOUND)),
            new Source("meetings", "meeting", Action.MEETING_SEE, "/meetings/", """
                    select m.id, coalesce(n.number || ' ', '') || m.subject as title, %s as client, n.number
                    from meeting m join client c on c.id = m.client_id
                    left join lateral (select number from minutes where meeting_id = m.id and number is not null limit 1) n on true
                    where m.id = %s order by m.starts_at desc, m.id""".formatted(CLIENT, FOUND)),
            new Source("orders", "order", Action.ORDER_SEE, "/workorders/", """
                    select o.id, coalesce(o.number || ' ', '') || o.title as title, %s as client, o.number
                    from work_order o join client c on c.id = o.client_id
                    where o.id = %s and %s order by o.created_at desc, o.id""".formatted(CLIENT, FOUND, ASSIGNED)),
            new Source("deliverables", "deliverable", Action.DELIVERABLE_SEE, "/deliverables/", """
                    select d.id, d.title, %s as client, null as number
                    from deliverable d join work_order o on o.client_id = d.client_id and o.id = d.order_id
                    join client c on c.id = d.client_id
                    where d.id = %s and %s order by d.created_at desc, d.id""".formatted(
                            CLIENT, FOUND, ASSIGNED)),
            new Source("invoices", "invoice", Action.INVOICE_SEE, "/invoices/", """
                    select i.id, concat_ws(' ', i.number, nullif(i.buyer_reference, '')) as title, %s as client, i.number
                    from invoice i join client c on c.id = i.client_id
                    where i.id = %s order by i.listed_on desc, i.id""".formatted(CLIENT, FOUND)),
            new Source("people", null, Action.PEOPLE_MANAGE, "/people/", """
                    select p.id, p.name as title, p.title as client, null as number from person p
                    where jobbag_words(p.name || ' ' || p.email || ' ' || p.title) like all (jobbag_patterns(:asked))
                    and cardinality(jobbag_patterns(:asked)) > 0
                    order by lower(p.name), p.id"""));

    private Sources() {}
}
