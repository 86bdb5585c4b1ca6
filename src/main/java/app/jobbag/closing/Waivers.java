package app.jobbag.closing;

import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers let pass, by round of the card. */
@Component
class Waivers {
    private final JdbcClient jdbc;

    Waivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
