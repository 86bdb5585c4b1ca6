package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;

import app.jobbag.staff.Action;
import java.util.List;

/** What waits for finance. */
final class FinanceParts {
    private static final Part CLOSING =
            new Part("closing", Action.COST_SEE, "/closing/", "/closing?status=WAITING", """
            select k.id, o.number || ' ' || o.title as title, %s, null::date as day, k.landed_at as at,
                o.agreed as amount, o.currency, k.landed_at < :now - interval '5 days' as late
            from closing_card k join work_order o on o.client_id = k.client_id and o.id = k.order_id
            join client c on c.id = k.client_id
            where k.status = 'WAITING'
            order by k.landed_at, k.id""".formatted(CLIENT));

    private static final Part REQUESTS = new Part(
            "requests",
            Action.PAYMENT_REQUEST_DECIDE,
            "/payment-requests/",
            "/payment-requests?status=REQUESTED",
            """
            select r.id, r.requested_by_name as title, %s, null::date as day, r.requested_at as at,
                r.total as amount, r.currency, r.requested_at < :now - interval '2 days' as late
            from payment_request r join client c on c.id = r.client_id
            where r.status = 'REQUESTED'
            order by r.requested_at, r.id""".formatted(CLIENT));

    /** An accepted request is here by its draft, which accepting makes. */
    private static final Part DRAFTS =
            new Part("drafts", Action.INVOICE_WRITE, "/invoices/", "/invoices?status=DRAFT", """
            select i.id, i.buyer_reference as title, %s, null::date as day, i.created_at as at,
                i.total as amount, i.currency, i.created_at < :now - interval '2 days' as late
            from invoice i join client c on c.id = i.client_id
            where i.status = 'DRAFT'
            order by i.created_at, i.id""".formatted(CLIENT));

    private static final Part OVERDUE =
            new Part("overdue", Action.COST_SEE, "/invoices/", "/invoices?overdue=yes&sort=due", """
            select i.id, i.number as title, %s, i.due_on as day, null::timestamptz as at,
                i.open as amount, i.currency, true as late
            from invoice i join client c on c.id = i.client_id
            where i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < jobbag_agency_day(:now)
            order by i.due_on, i.id""".formatted(CLIENT));

    static final List<Part> ALL = List.of(CLOSING, REQUESTS, DRAFTS, OVERDUE);

    private FinanceParts() {}
}
