package app.jobbag.history;

import app.jobbag.staff.Action;
import java.util.Arrays;
import java.util.List;

/**
 * What a client's history tells of: by what right, in which part, and what each is called. A subject that is not here does not
 * show; a person's own things (expenses of others) show to whoever may see all of them.
 */
enum Subject {
    CLIENT(
            "client",
            Part.CLIENT,
            Action.CLIENT_SEE,
            "/clients/",
            "client",
            "coalesce(s.trading_names[1], s.legal_name)"),
    CONTACT("contact", Part.CLIENT, Action.CLIENT_SEE, "", "contact", "s.name"),
    PROJECT("project", Part.CLIENT, Action.CLIENT_SEE, "/workorders?project=", "project", "s.code || ' ' || s.name"),
    CALL("call", Part.TALKS, Action.CALL_LIST, "", "client", "coalesce(s.trading_names[1], s.legal_name)"),
    MEETING("meeting", Part.TALKS, Action.MEETING_SEE, "/meetings/", "meeting", "s.subject"),
    MINUTES("minutes", Part.TALKS, Action.MEETING_SEE, "", "minutes", "s.number"),
    ACTION_ITEM("actionItem", Part.TALKS, Action.MEETING_SEE, "/action-items/", "action_item", "s.step"),
    OPEN_QUESTION("openQuestion", Part.TALKS, Action.MEETING_SEE, "", "open_question", "s.text"),
    CONTACT_REPORT(
            "contactReport",
            Part.TALKS,
            Action.MEETING_SEE,
            "/contact-reports/",
            "contact_report",
            "concat_ws(' ', s.number, s.summary)"),
    INSTRUCTION(
            "instruction",
            Part.TALKS,
            Action.MEETING_SEE,
            "/instructions/",
            "instruction",
            "s.number || ' ' || s.text"),
    HOSPITALITY(
            "hospitality",
            Part.MONEY,
            Action.HOSPITALITY_SEE,
            "/hospitality/",
            "hospitality",
            "(select m.subject from meeting m where m.client_id = s.client_id and m.id = s.meeting_id)"),
    ORDER("order", Part.WORK, Action.ORDER_SEE, "/workorders/", "work_order", "concat_ws(' ', s.number, s.title)"),
    CHANGE_ORDER(
            "changeOrder",
            Part.WORK,
            Action.ORDER_SEE,
            "/change-orders/",
            "change_order",
            "concat_ws(' ', s.number, s.why)"),
    SCHEDULE(
            "schedule", Part.WORK, Action.SCHEDULE_SEE, "/schedules/", "schedule", "concat_ws(' ', s.number, s.title)"),
    ESTIMATE(
            "estimate",
            Part.MONEY,
            Action.ESTIMATE_SEE,
            "/estimates/",
            "estimate",
            "concat_ws(' ', s.number, s.title)"),
    PROPOSAL(
            "proposal", Part.WORK, Action.PROPOSAL_SEE, "/proposals/", "proposal", "concat_ws(' ', s.number, s.title)"),
    ORIGINAL("original", Part.WORK, Action.ORDER_SEE, "/originals/", "paper_original", "s.title"),
    DELIVERABLE("deliverable", Part.WORK, Action.DELIVERABLE_SEE, "/deliverables/", "deliverable", "s.title"),
    ERROR("error", Part.WORK, Action.DELIVERABLE_SEE, "/errors/", "traced_error", "s.what"),
    EXPENSE("expense", Part.MONEY, Action.EXPENSE_SEE, "/expenses/", "expense", "s.note"),
    PURCHASE_ORDER(
            "purchaseOrder",
            Part.MONEY,
            Action.PURCHASE_SEE,
            "/purchases/",
            "purchase_order",
            "concat_ws(' ', s.number, s.title)"),
    QUOTE_REQUEST(
            "quoteRequest",
            Part.MONEY,
            Action.PURCHASE_SEE,
            "/quote-requests/",
            "quote_request",
            "concat_ws(' ', s.number, s.title)"),
    SUPPLIER_BILL("supplierBill", Part.MONEY, Action.PURCHASE_SEE, "/supplier-bills/", "supplier_bill", "s.number"),
    CLOSING(
            "closing",
            Part.MONEY,
            Action.CLOSING_SEE,
            "/closing/",
            "closing_card",
            "(select concat_ws(' ', o.number, o.title) from work_order o where o.client_id = s.client_id and o.id = s.order_id)"),
    PAYMENT_REQUEST(
            "paymentRequest",
            Part.MONEY,
            Action.PAYMENT_REQUEST_SEE,
            "/payment-requests/",
            "payment_request",
            "left(concat_ws(' ', nullif(s.buyer_reference, ''), s.evidence), 100)"),
    CREDIT_LIMIT(
            "creditLimit",
            Part.MONEY,
            Action.INVOICE_SEE,
            "",
            "client_credit",
            "(select coalesce(c.trading_names[1], c.legal_name) from client c where c.id = s.client_id)"),
    WITHHOLDING(
            "withholding",
            Part.MONEY,
            Action.INVOICE_SEE,
            "",
            "client_withholding",
            "(select coalesce(c.trading_names[1], c.legal_name) from client c where c.id = s.client_id)"),
    WITHHOLDING_CERTIFICATE(
            "withholdingCertificate",
            Part.MONEY,
            Action.INVOICE_SEE,
            "",
            "withholding_certificate",
            "(select coalesce(c.trading_names[1], c.legal_name) from client c where c.id = s.client_id)"),
    INVOICE("invoice", Part.MONEY, Action.INVOICE_SEE, "/invoices/", "invoice", "s.number");

    /** What the filter offers. */
    public enum Part {
        CLIENT,
        TALKS,
        WORK,
        MONEY
    }

    final String key;
    final Part part;
    final Action action;
    private final String address;
    private final String table;
    private final String title;

    Subject(String key, Part part, Action action, String address, String table, String title) {
        this.key = key;
        this.part = part;
        this.action = action;
        this.address = address;
        this.table = table;
        this.title = title;
    }

    static List<Subject> all() {
        return Arrays.asList(values());
    }

    /** The names of those of its kind among {@code :ids}: id, name, address (empty where it has no page of its own). */
    String names() {
        return "select s.id, " + title + " as name, case when '" + address + "' = '' then '' else '" + address
                + "' || s.id end as url from " + table + " s where s.id = any (:ids)";
    }
}
