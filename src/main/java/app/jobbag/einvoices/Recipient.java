package app.jobbag.einvoices;

/**
 * How a client takes its invoices.
 *
 * @param scheme of the electronic address, from the list EAS
 * @param reference that every invoice has to carry, such as a Leitweg-ID; blank where the order's own number is enough
 */
public record Recipient(EFormat format, String scheme, String address, String reference) {}
