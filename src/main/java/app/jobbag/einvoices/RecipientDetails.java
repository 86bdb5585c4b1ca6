package app.jobbag.einvoices;

/** How a client takes its invoices, as its form reads it. */
public record RecipientDetails(EFormat format, String scheme, String address, String reference, int version) {
    static final RecipientDetails USUAL = new RecipientDetails(EFormat.FACTUR_X, "", "", "", 0);

    Recipient recipient() {
        return new Recipient(format, scheme, address, reference);
    }
}
