package app.jobbag.bank;

import app.jobbag.bank.statements.StatementFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param account said when it was handed in: for files that name none
 * @param entries how many were new when it was taken in
 * @param known how many were there already
 */
public record BankFileDetails(
        BankFileId id,
        int version,
        @Nullable BankAccountId account,
        String name,
        StatementFormat format,
        String handedInBy,
        Instant handedInAt,
        @Nullable Instant takenAt,
        int entries,
        int known) {
    public boolean waits() {
        return takenAt == null;
    }
}
