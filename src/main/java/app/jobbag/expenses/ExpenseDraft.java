package app.jobbag.expenses;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import java.time.LocalDate;

/**
 * An expense as it was paid.
 *
 * @param paid with its tax, in the currency it was paid in
 * @param unreceipted why there is no receipt, empty where there is one
 */
public record ExpenseDraft(
        LocalDate spentOn, ExpenseKind kind, Payer payer, Money paid, Money tax, String note, String unreceipted) {
    public ExpenseDraft {
        note = note.strip();
        unreceipted = unreceipted.strip();
    }

    /** Paid without tax in it, with a reason instead of a receipt. */
    public static ExpenseDraft plain(LocalDate spentOn, Money paid, String note, String unreceipted) {
        Money none = Money.of("0", paid.currency().getCurrencyCode());
        return new ExpenseDraft(spentOn, ExpenseKind.OTHER, Payer.PERSON, paid, none, note, unreceipted);
    }

    Money net() {
        return paid.minus(tax);
    }

    void check(boolean receipted) {
        if (!paid.isPositive()) {
            throw new Refused("expenses.refused.amount").at("paid");
        }
        if (tax.isNegative() || tax.compareTo(paid) >= 0) {
            throw new Refused("expenses.refused.tax").at("taxIn");
        }
        if (!receipted && unreceipted.isEmpty()) {
            throw new Refused("expenses.refused.noReceipt").at("files");
        }
    }
}
