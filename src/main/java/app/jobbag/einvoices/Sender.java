package app.jobbag.einvoices;

/**
 * What the agency says of itself in electronic invoices beyond its legal data.
 *
 * @param scheme of the address, from the list EAS
 */
public record Sender(String contact, String phone, String email, String scheme, String address) {
    public static final Sender NOBODY = new Sender("", "", "", "", "");

    boolean isReachable() {
        return !contact.isBlank() && !phone.isBlank() && !email.isBlank();
    }
}
