package app.jobbag.bank.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of one account.
 *
 * @param account IBAN or the bank's own number, empty where the file does not say
 * @param currency of the account, empty where the file does not say
 * @param number what the bank calls it: no account has two of the same
 * @param entries without those that move nothing: a bank tells a quarter's end of no cost so
 * @param opening null, as closing, where the bank tells no balances
 */
public record ReadStatement(
        StatementFormat format,
        String account,
        String currency,
        String number,
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        List<ReadEntry> entries) {
    public ReadStatement {
        entries = entries.stream().filter(each -> each.amount().signum() != 0).toList();
        account = Words.clean(account, 50).replace(" ", "");
        number = Words.clean(number, 100);
    }

    /** By how much the entries miss the closing balance; nothing where they agree, or no balances are told. */
    public BigDecimal difference() {
        if (opening == null || closing == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal moved = entries.stream().map(ReadEntry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return closing.subtract(opening.add(moved));
    }

    public boolean agrees() {
        return difference().signum() == 0;
    }

    public @Nullable LocalDate from() {
        return entries.stream()
                .map(ReadEntry::bookedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    public @Nullable LocalDate to() {
        return entries.stream()
                .map(ReadEntry::bookedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
