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

    /** What a billing plan provided for stays so when it is mended. */
    PaymentRequestDraft keepingItems(List<RequestLine> before) {
        List<RequestLine> kept = lines.stream()
                .map(line -> before.stream()
                        .filter(each -> each.order().equals(line.order()))
                        .findFirst()
                        .map(each -> new RequestLine(line.order(), line.text(), line.amount(), each.billingItem()))
                        .orElse(line))
                .toList();
        return new PaymentRequestDraft(buyerReference, evidence, kept);
    }
}
