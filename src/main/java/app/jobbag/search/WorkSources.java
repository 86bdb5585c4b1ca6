package app.jobbag.search;

import static app.jobbag.search.Sources.ASSIGNED;
import static app.jobbag.search.Sources.CLIENT;

import app.jobbag.staff.Action;
import java.util.List;

/** What is made for clients, and what it costs them. */
final class WorkSources {
    private static final String NONE = "null::text";

    static final List<Source> ALL = List.of(
            new Source(
                    "orders",
                    Action.ORDER_SEE,
                    "/workorders/",
                    List.of("order"),
                    new Source.Rows("""
                            select o.id, coalesce(o.number || ' ', '') || o.title as title, %s as client, o.number
                            from work_order o join client c on c.id = o.client_id where %s""".formatted(CLIENT, ASSIGNED), "o.id", "o.number", "o.created_at desc, o.id")),
            new Source(
                    "changeOrders",
                    Action.ORDER_SEE,
                    "/change-orders/",
                    List.of("changeOrder"),
                    new Source.Rows("""
                            select h.id, concat_ws(' ', h.number, h.why) as title, %s as client, h.number
                            from change_order h join work_order o on o.client_id = h.client_id and o.id = h.order_id
                            join client c on c.id = h.client_id where %s""".formatted(CLIENT, ASSIGNED), "h.id", "h.number", "h.id desc")),
            new Source(
                    "deliverables",
                    Action.DELIVERABLE_SEE,
                    "/deliverables/",
                    List.of("deliverable"),
                    new Source.Rows("""
                            select d.id, d.title, %s as client, null as number
                            from deliverable d join work_order o on o.client_id = d.client_id and o.id = d.order_id
                            join client c on c.id = d.client_id where %s""".formatted(CLIENT, ASSIGNED), "d.id", NONE, "d.created_at desc, d.id")),
            new Source(
                    "originals",
                    Action.ORDER_SEE,
                    "/originals/",
                    List.of("original"),
                    new Source.Rows("""
                            select p.id, p.title, %s as client, p.code as number
                            from paper_original p left join work_order o on o.client_id = p.client_id and o.id = p.order_id
                            join client c on c.id = p.client_id where %s""".formatted(CLIENT, ASSIGNED), "p.id", "p.code", "p.registered_at desc, p.id")),
            new Source(
                    "expenses",
                    Action.EXPENSE_SEE,
                    "/expenses/",
                    List.of("expense"),
                    new Source.Rows("""
                            select e.id, e.note as title, %s as client, null as number
                            from expense e join client c on c.id = e.client_id
                            where (not :tied or e.person_id = :me)""".formatted(CLIENT), "e.id", NONE, "e.spent_on desc, e.id")),
            new Source(
                    "purchases",
                    Action.PURCHASE_SEE,
                    "/purchases/",
                    List.of("purchaseOrder"),
                    new Source.Rows("""
                            select p.id, concat_ws(' ', p.number, p.title) as title, %s as client, p.number
                            from purchase_order p join client c on c.id = p.client_id where true""".formatted(CLIENT), "p.id", "p.number", "p.created_at desc, p.id")),
            new Source(
                    "quoteRequests",
                    Action.PURCHASE_SEE,
                    "/quote-requests/",
                    List.of("quoteRequest"),
                    new Source.Rows("""
                            select r.id, concat_ws(' ', r.number, r.title) as title, %s as client, r.number
                            from quote_request r join client c on c.id = r.client_id where true""".formatted(CLIENT), "r.id", "r.number", "r.created_at desc, r.id")),
            new Source(
                    "supplierBills",
                    Action.PURCHASE_SEE,
                    "/supplier-bills/",
                    List.of("supplierBill"),
                    new Source.Rows("""
                            select b.id, concat_ws(' ', b.number, s.name) as title, %s as client, b.number
                            from supplier_bill b join client c on c.id = b.client_id join supplier s on s.id = b.supplier_id
                            where true""".formatted(CLIENT), "b.id", "b.number", "b.billed_on desc, b.id")),
            new Source(
                    "paymentRequests",
                    Action.PAYMENT_REQUEST_SEE,
                    "/payment-requests/",
                    List.of("paymentRequest"),
                    new Source.Rows("""
                            select q.id, concat_ws(' · ', nullif(q.buyer_reference, ''), left(q.evidence, 120)) as title, %s as client,
                                null as number
                            from payment_request q join client c on c.id = q.client_id where true""".formatted(CLIENT), "q.id", NONE, "q.requested_at desc, q.id")),
            new Source(
                    "invoices",
                    Action.INVOICE_SEE,
                    "/invoices/",
                    List.of("invoice"),
                    new Source.Rows("""
                            select i.id, concat_ws(' ', i.number, nullif(i.buyer_reference, '')) as title, %s as client, i.number
                            from invoice i join client c on c.id = i.client_id where true""".formatted(CLIENT), "i.id", "i.number", "i.listed_on desc, i.id")),
            new Source(
                    "creditNotes",
                    Action.INVOICE_SEE,
                    "/credit-notes/",
                    List.of("creditNote"),
                    new Source.Rows("""
                            select n.id, concat_ws(' · ', n.number, i.number) as title, %s as client, n.number
                            from credit_note n join invoice i on i.client_id = n.client_id and i.id = n.invoice_id
                            join client c on c.id = n.client_id where true""".formatted(CLIENT), "n.id", "n.number", "n.issued_on desc, n.id")));

    private WorkSources() {}
}
