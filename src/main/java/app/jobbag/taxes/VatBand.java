package app.jobbag.taxes;

public enum VatBand {
    STANDARD,
    REDUCED,
    SUPER_REDUCED
}
