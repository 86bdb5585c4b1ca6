package app.jobbag.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

/** A retainer as a row says it. */
final class RetainerRow {
    private RetainerRow() {}

    static Retainer read(ResultSet row) throws SQLException {
        return new Retainer(
                new RetainerId(row.getObject("id", UUID.class)),
                row.getObject("client_id", UUID.class),
                row.getObject("order_id", UUID.class),
                row.getInt("version"),
                RetainerState.valueOf(row.getString("state")),
                row.getString("text"),
                row.getBigDecimal("amount"),
                Currency.getInstance(row.getString("currency")),
                RetainerDraft.Every.valueOf(row.getString("every")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getInt("passed"),
                row.getString("buyer_reference"),
                row.getObject("created_by", UUID.class));
    }
}
