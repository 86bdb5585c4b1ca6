package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Texts of banks: without control and direction characters, no longer than they may be; and their amounts. */
final class Words {
    /** What banks say when they have nothing to say. */
    private static final Set<String> NOTHING = Set.of("NOTPROVIDED", "NONREF", "NOTAVAILABLE", "NICHTANGEGEBEN");

    private static final int MOST_DIGITS = 14;
    private static final int FINEST = 4;

    private Words() {}

    static String clean(String text, int longest) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ")
                .replaceAll("[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffd]", "")
                .strip();
        return plain.length() > longest ? plain.substring(0, longest).strip() : plain;
    }

    static String given(String reference) {
        String bare = reference.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        return NOTHING.contains(bare) ? "" : reference;
    }

    /** @throws Unreadable for what is no amount that an account can hold */
    static BigDecimal amount(String text, String where) {
        try {
            BigDecimal amount = new BigDecimal(text.strip());
            if (amount.precision() - amount.scale() > MOST_DIGITS
                    || amount.stripTrailingZeros().scale() > FINEST) {
                throw new Unreadable("bank.unreadable.amount", where, text);
            }
            return amount;
        } catch (NumberFormatException e) {
            throw new Unreadable("bank.unreadable.amount", where, clean(text, 40));
        }
    }
}
