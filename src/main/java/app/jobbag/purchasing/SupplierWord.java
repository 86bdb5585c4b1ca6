package app.jobbag.purchasing;

import app.jobbag.kernel.Worded;

/** What a supplier answers to an order. */
@Worded("purchasing.answer.")
public enum SupplierWord {
    CONFIRMED,
    /** Not as it stands: what would do stands in its words. */
    DECLINED
}
