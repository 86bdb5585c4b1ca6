package app.jobbag.bank;

import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A movement as pages show it.
 *
 * @param amount in the account's currency; below nothing what left it
 * @param charges what the bank says it kept
 * @param original what the payer ordered, where that is another currency
 */
public record BankEntryDetails(
        BankEntryId id,
        int version,
        BankAccountId account,
        String accountName,
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        String reference,
        String endToEnd,
        String text,
        String party,
        String partyAccount,
        Money charges,
        @Nullable Money original,
        EntryState state) {
    public boolean incoming() {
        return amount.isPositive();
    }

    /** All in which a payer may have named an invoice. */
    String said() {
        return endToEnd + " " + text + " " + reference;
    }

    /** What it is called in the books. */
    public String title() {
        String said = text.isEmpty() ? party : text;
        return said.isEmpty() ? reference : said;
    }
}
