package app.jobbag.quotations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line as it is kept. */
@Embeddable
record AskedLine(
        UUID clientId,
        @Column(name = "estimate_line") @Nullable Integer row,
        String what,
        String specification,
        BigDecimal quantity,
        String unit) {
    static AskedLine of(UUID client, WantedLine line) {
        return new AskedLine(client, line.row(), line.what(), line.specification(), line.quantity(), line.unit());
    }

    WantedLine line() {
        return new WantedLine(row, what, specification, quantity, unit);
    }
}
