package app.jobbag.withholdings;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate of tax withheld, as pages show it.
 *
 * @param amount below nothing takes an earlier one back
 * @param undone whether a later one takes it back
 */
public record Certificate(
        CertificateId id,
        LocalDate issuedOn,
        String reference,
        Money amount,
        String note,
        boolean undone,
        String recordedBy,
        Instant recordedAt) {
    public boolean stands() {
        return !undone && !amount.isNegative();
    }
}
