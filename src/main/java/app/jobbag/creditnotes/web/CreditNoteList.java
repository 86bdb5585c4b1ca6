package app.jobbag.creditnotes.web;

import app.jobbag.ui.lists.ListDefinition;

/** The list of credit notes. */
final class CreditNoteList {
    static final ListDefinition ALL = ListDefinition.of(
                    "creditnotes",
                    "/credit-notes",
                    "credit_note n join invoice i on i.id = n.invoice_id left join client c on c.id = n.client_id",
                    "n.id")
            .ofClient("n.client_id")
            .link("number", "n.number")
            .text("client", "coalesce(c.trading_names[1], c.legal_name)")
            .text("invoice", "i.number")
            .date("issued", "n.issued_on")
            .sortedBy("n.issued_on", "date")
            .money("total", "n.total", "n.currency")
            .text("reason", "n.reason")
            .startsWith("-issued")
            .linkedClient("n.client_id");

    private CreditNoteList() {}
}
