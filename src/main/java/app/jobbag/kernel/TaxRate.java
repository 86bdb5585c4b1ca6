package app.jobbag.kernel;

/**
 * The tax on a line: only the standard category has a rate above nought, and what is not taxed says why, in words that
 * stand on the invoice.
 */
public record TaxRate(TaxCategory category, Percent percent, String exemptionReason) {
    public TaxRate {
        if ((category == TaxCategory.S) != (percent.value().signum() > 0)) {
            throw new Refused("taxes.rate.percent", category.name());
        }
        if (category.needsReason() == exemptionReason.isBlank()) {
            throw new Refused("taxes.rate.reason", category.name());
        }
    }

    public static TaxRate standard(Percent percent) {
        return new TaxRate(TaxCategory.S, percent, "");
    }

    public static TaxRate zero() {
        return new TaxRate(TaxCategory.Z, Percent.of("0"), "");
    }

    public static TaxRate without(TaxCategory category, String reason) {
        return new TaxRate(category, Percent.of("0"), reason);
    }

    /** The tax on a sum of net amounts, rounded once. */
    public Money on(Money base) {
        return base.share(percent);
    }
}
