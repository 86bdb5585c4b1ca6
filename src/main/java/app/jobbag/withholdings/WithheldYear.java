package app.jobbag.withholdings;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a client withheld in a year, in one currency, and what it certified of that.
 *
 * @param invoices of how many it withheld
 * @param withheld as it was settled in the year
 * @param lastOn the day of the latest certificate that stands
 */
public record WithheldYear(
        ClientId client,
        String code,
        String name,
        int invoices,
        Money withheld,
        Money certified,
        @Nullable LocalDate lastOn) {
    /** What no certificate says yet; below nothing when they say more. */
    public Money missing() {
        return withheld.minus(certified);
    }

    public CertificateState state() {
        return CertificateState.of(withheld, certified);
    }
}
