package app.jobbag.bank;

import app.jobbag.bank.statements.ReadEntry;
import app.jobbag.bank.statements.ReadStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What taking a statement in would do.
 *
 * @param account whose it is; null when none of the agency's has its number
 * @param known how many of its entries are there already
 * @param taken whether a statement of that number is there already
 */
public record Preview(ReadStatement statement, @Nullable BankAccountDetails account, int known, boolean taken) {
    private static final int SHOWN = 20;

    public List<ReadEntry> shown() {
        return statement.entries().stream().limit(SHOWN).toList();
    }

    public int fresh() {
        return taken ? 0 : statement.entries().size() - known;
    }

    public boolean otherCurrency() {
        return account != null
                && !statement.currency().isEmpty()
                && !account.currency().getCurrencyCode().equals(statement.currency());
    }

    public boolean takes() {
        return account != null && !otherCurrency() && fresh() > 0;
    }
}
