package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** Changes of running orders: those that wait for whoever decides, and those that wait for the client. */
final class ChangeParts {
    private static final Part TO_DECIDE = new Part(
            "changesToDecide", Action.ORDER_DECIDE, "/change-orders/", "/workorders?running=yes", """
            select h.id, h.number || ' ' || o.title as title, %s, null::date as day, h.submitted_at as at,
                h.money as amount, h.currency, h.submitted_at < :now - interval '1 day' as late
            from change_order h join work_order o on o.client_id = h.client_id and o.id = h.order_id
            join client c on c.id = h.client_id
            where h.state = 'SUBMITTED' and (not :tied
                or o.discipline in (select d.discipline from person_discipline d where d.person_id = :me))
            order by h.submitted_at, h.id""".formatted(
                            CLIENT));

    private static final Part WITH_CLIENT = new Part(
            "changesWithClient",
            Action.ORDER_WRITE,
            "/change-orders/",
            "/workorders?running=yes",
            """
            select h.id, h.number || ' ' || o.title as title, %s, null::date as day, h.submitted_at as at,
                h.money as amount, h.currency, h.submitted_at < :now - interval '3 days' as late
            from change_order h join work_order o on o.client_id = h.client_id and o.id = h.order_id
            join client c on c.id = h.client_id
            where h.state = 'WITH_CLIENT' and %s
            order by h.submitted_at, h.id""".formatted(CLIENT, MINE),
            "/reminder");

    static final List<Part> ALL = List.of(TO_DECIDE, WITH_CLIENT);

    private ChangeParts() {}
}
