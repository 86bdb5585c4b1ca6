package app.jobbag.recharges;

import app.jobbag.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * A cost that the invoice charges.
 *
 * @param proofs ids of the files that prove it
 * @param withProof whether they go with the invoice
 */
public record ChargedCost(
        CostRef.Kind kind,
        UUID costId,
        String text,
        BigDecimal cost,
        BigDecimal markup,
        BigDecimal amount,
        Currency currency,
        boolean withProof,
        List<UUID> proofs) {
    public ChargedCost {
        proofs = List.copyOf(proofs);
    }

    public Money paid() {
        return new Money(cost, currency);
    }

    public Money charged() {
        return new Money(amount, currency);
    }

    public String url() {
        return (kind == CostRef.Kind.EXPENSE ? "/expenses/" : "/supplier-bills/") + costId;
    }
}
