package app.jobbag.search;

import app.jobbag.staff.Action;
import java.util.List;

/** Everything that can be found. The database's walls hide what the person does not see. */
final class Sources {
    private static final String CLIENT = "coalesce(c.trading_names[1], c.legal_name)";
    private static final String ASSIGNED = "(not :tied or exists (select from order_assignee a"
            + " where a.client_id = o.client_id and a.order_id = o.id and a.person_id = :me))";

    static final List<Source> ALL = List.of(
            new Source(
                    "clients",
                    Action.CLIENT_SEE,
                    "/clients/",
                    """
                    select c.id, c.legal_name as title, c.code as client, c.code as number from client c where true""",
                    found("c.id", "client"),
                    "lower(c.legal_name), c.id"),
            new Source(
                    "contacts",
                    Action.CLIENT_SEE,
                    "/clients/",
                    """
                    select c.id, k.name as title, %s as client, null as number
                    from contact k join client c on c.id = k.client_id
                    where k.archived_at is null""".formatted(CLIENT),
                    found("k.id", "contact"),
                    "lower(k.name), k.id"),
            new Source(
                    "meetings",
                    Action.MEETING_SEE,
                    "/meetings/",
                    """
                    select m.id, coalesce(n.number || ' ', '') || m.subject as title, %s as client, n.number
                    from meeting m join client c on c.id = m.client_id
                    left join lateral (select number from minutes where meeting_id = m.id and number is not null limit 1) n on true
                    where true""".formatted(CLIENT),
                    found("m.id", "meeting") + " or " + found("m.id", "minutes"),
                    "m.starts_at desc, m.id"),
            new Source(
                    "contactReports",
                    Action.MEETING_SEE,
                    "/contact-reports/",
                    """
                    select r.id, concat_ws(' ', r.number, nullif(r.summary, '')) as title, %s as client, r.number
                    from contact_report r join client c on c.id = r.client_id
                    where r.newest and (r.number is not null or r.summary <> '')""".formatted(CLIENT),
                    found("r.id", "contactReport"),
                    "r.happened_at desc, r.id"),
            new Source(
                    "instructions",
                    Action.MEETING_SEE,
                    "/instructions/",
                    """
                    select i.id, i.number || ' ' || i.text as title, %s as client, i.number
                    from instruction i join client c on c.id = i.client_id
                    where true""".formatted(CLIENT),
                    found("i.id", "instruction"),
                    "i.asked_at desc, i.id"),
            new Source(
                    "orders",
                    Action.ORDER_SEE,
                    "/workorders/",
                    """
                    select o.id, coalesce(o.number || ' ', '') || o.title as title, %s as client, o.number
                    from work_order o join client c on c.id = o.client_id
                    where %s""".formatted(CLIENT, ASSIGNED),
                    found("o.id", "order"),
                    "o.created_at desc, o.id"),
            new Source(
                    "deliverables",
                    Action.DELIVERABLE_SEE,
                    "/deliverables/",
                    """
                    select d.id, d.title, %s as client, null as number
                    from deliverable d join work_order o on o.client_id = d.client_id and o.id = d.order_id
                    join client c on c.id = d.client_id
                    where %s""".formatted(CLIENT, ASSIGNED),
                    found("d.id", "deliverable"),
                    "d.created_at desc, d.id"),
            new Source(
                    "invoices",
                    Action.INVOICE_SEE,
                    "/invoices/",
                    """
                    select i.id, concat_ws(' ', i.number, nullif(i.buyer_reference, '')) as title, %s as client, i.number
                    from invoice i join client c on c.id = i.client_id
                    where true""".formatted(CLIENT),
                    found("i.id", "invoice"),
                    "i.listed_on desc, i.id"),
            new Source(
                    "people",
                    Action.PEOPLE_MANAGE,
                    "/people/",
                    """
                    select p.id, p.name as title, p.title as client, null as number from person p where true""",
                    "position(jobbag_plain(:text) in jobbag_plain(p.name || ' ' || p.email || ' ' || p.title)) > 0",
                    "lower(p.name), p.id"));

    private Sources() {}

    private static String found(String id, String kind) {
        return id + " = any (array(select jobbag_found('" + kind + "', :text)))";
    }
}
