package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One movement on an account, as the bank tells it.
 *
 * @param amount in the account's currency; below nothing what left it
 * @param reference of the bank itself, empty where it gives none
 * @param original what the payer ordered, where that is another currency
 */
public record ReadEntry(
        LocalDate bookedOn,
        LocalDate valueOn,
        BigDecimal amount,
        String reference,
        String endToEnd,
        String text,
        Party party,
        BigDecimal charges,
        @Nullable Original original) {
    static final int LONGEST = 1_000;
    private static final int LONGEST_REFERENCE = 100;

    /** Who is on the other side: either may be empty. */
    public record Party(String name, String account) {
        public static final Party NOBODY = new Party("", "");

        public Party {
            name = Words.clean(name, 200);
            account = Words.clean(account, 50).replace(" ", "");
        }

        /** With that account where it has none. */
        Party from(String other) {
            return account.isEmpty() ? new Party(name, other) : this;
        }
    }

    public record Original(BigDecimal amount, String currency) {}

    public ReadEntry {
        reference = Words.given(Words.clean(reference, LONGEST_REFERENCE));
        endToEnd = Words.given(Words.clean(endToEnd, LONGEST_REFERENCE));
        text = Words.clean(text, LONGEST);
    }
}
