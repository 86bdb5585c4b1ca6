package app.jobbag.estimates;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxRate;

/** The tax of one category and rate on the sum of its rows (EN 16931). */
public record TaxSum(TaxRate rate, Money base, Money tax) {}
