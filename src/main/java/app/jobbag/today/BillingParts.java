package app.jobbag.today;

import static app.jobbag.today.Part.CLIENT;
import static app.jobbag.today.Part.MINE;

import app.jobbag.staff.Action;
import java.util.List;

/** What billing plans say is to be billed now: to be asked for by the account executive, seen coming by finance. */
final class BillingParts {
    private static final String DUE = """
            select o.id, o.number || ' ' || b.text as title, %s, b.due_on as day, null::timestamptz as at,
                coalesce(b.amount, round(o.agreed * b.percent / 100, 2)) as amount, o.currency,
                coalesce(b.due_on < jobbag_agency_day(:now) - 3, false) as late
            from billing_item b join work_order o on o.client_id = b.client_id and o.id = b.order_id
            join client c on c.id = b.client_id
            where o.number is not null and o.status not in ('CLOSED', 'CANCELLED') and billing_item_is_due(b, jobbag_agency_day(:now))
                and not billing_item_is_asked(b) and %s
            order by b.due_on nulls last, b.id""";

    private static final Part TO_ASK = new Part(
            "billingDue",
            Action.PAYMENT_REQUEST_WRITE,
            "/billing-plans/",
            "/payment-requests",
            DUE.formatted(CLIENT, MINE));

    private static final Part COMING = new Part(
            "billingComing",
            Action.PAYMENT_REQUEST_DECIDE,
            "/billing-plans/",
            "/payment-requests",
            DUE.formatted(CLIENT, "true"));

    static final List<Part> ALL = List.of(TO_ASK, COMING);

    private BillingParts() {}
}
