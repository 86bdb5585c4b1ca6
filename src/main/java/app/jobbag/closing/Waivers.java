package app.jobbag.closing;

import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers let pass, by round of the card. */
@Component
class Waivers {
    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Waiver> of(ClosingCard.State card) {
        return jdbc
                .sql(
                        "select code, reason, waived_by_name, waived_at from closing_waiver where card_id = ? and round = ?")
                .params(card.id().value(), card.round())
                .query((row, n) -> new Waiver(
                        row.getString("code"),
                        row.getString("reason"),
                        row.getString("waived_by_name"),
                        row.getTimestamp("waived_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Waiver::code, waiver -> waiver));
    }

    void add(ClosingCard.State card, String code, String reason, SignedIn who, Instant now) {
        jdbc.sql("""
                insert into closing_waiver (client_id, card_id, round, code, reason, waived_by, waived_by_name, waived_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(card.client().value(), card.id().value(), card.round(), code, reason)
                .params(who.id().value(), who.name(), Timestamp.from(now))
                .update();
    }
}
