package app.jobbag.taxes;

import app.jobbag.kernel.Worded;

@Worded("taxes.band.")
public enum VatBand {
    STANDARD,
    REDUCED,
    SUPER_REDUCED
}
