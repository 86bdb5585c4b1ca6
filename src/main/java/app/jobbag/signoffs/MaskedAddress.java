package app.jobbag.signoffs;

/** A mail address on a document that both sides keep: {@code m…l@penafiel.example}. */
final class MaskedAddress {
    private static final int SHORT = 3;

    private MaskedAddress() {}

    static String of(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return "…";
        }
        String last = at > SHORT ? address.substring(at - 1, at) : "";
        return address.charAt(0) + "…" + last + address.substring(at);
    }
}
