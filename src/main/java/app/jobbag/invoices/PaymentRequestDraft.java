package app.jobbag.invoices;

import java.util.List;

/**
 * What the account executive asks finance to invoice.
 *
 * @param buyerReference the client's own purchase-order number, empty when there is none
 * @param evidence what shows that the client owes it: signed estimate, confirmed minutes
 */
public record PaymentRequestDraft(String buyerReference, String evidence, List<RequestLine> lines) {
    public PaymentRequestDraft {
        lines = List.copyOf(lines);
    }
}
