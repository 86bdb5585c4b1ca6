package app.jobbag.closing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Cards as pages read them, each in one statement. The caller asks whether the person may. */
@Component
class ClosingQueries {
    private static final TypeReference<List<Waiver>> WAIVERS = new TypeReference<>() {};

    private static final String CARD = """
            select k.id, k.version, k.client_id, k.order_id, k.status, k.round, k.landed_at, k.closed_at, k.closed_by_name,
                coalesce(c.trading_names[1], c.legal_name) as client,
                (select coalesce(jsonb_agg(jsonb_build_object('code', w.code, 'reason', w.reason,
                        'waivedBy', w.waived_by_name, 'waivedAt', w.waived_at)), '[]')
                    from closing_waiver w where w.card_id = k.id and w.round = k.round) as waivers,
                s.round as settled_round, s.currency, s.estimate, s.hours, s.time_cost, s.expenses, s.cost, s.invoiced,
                s.settled_by_name, s.settled_at,
                (select coalesce(sum(i.net), 0) from order_income i
                    where i.order_id = k.order_id and i.currency = s.currency) as invoiced_now
            from closing_card k join client c on c.id = k.client_id
            left join lateral (select * from settlement x where x.card_id = k.id order by x.round desc limit 1) s on true
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ClosingQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    CardAround card(ClosingCardId id) {
        return jdbc.sql(CARD + "where k.id = ?")
                .param(id.value())
                .query((row, n) -> read(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Optional<CardAround> cardOf(OrderId order) {
        return jdbc.sql(CARD + "where k.order_id = ?")
                .param(order.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private CardAround read(ResultSet row) throws SQLException {
        Map<String, Waiver> waivers = json.readValue(row.getString("waivers"), WAIVERS).stream()
                .collect(Collectors.toMap(Waiver::code, Function.identity()));
        return new CardAround(
                card(row),
                row.getString("client"),
                waivers,
                row.getString("currency") == null ? null : settlement(row));
    }

    private static ClosingCard.State card(ResultSet row) throws SQLException {
        return new ClosingCard.State(
                new ClosingCardId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new ClientId(row.getObject("client_id", UUID.class)),
                new OrderId(row.getObject("order_id", UUID.class)),
                ClosingStatus.valueOf(row.getString("status")),
                row.getInt("round"),
                row.getTimestamp("landed_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                row.getString("closed_by_name"));
    }

    private static SettlementDetails settlement(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        BigDecimal estimate = row.getBigDecimal("estimate");
        return new SettlementDetails(
                row.getInt("settled_round"),
                estimate == null ? null : new Money(estimate, currency),
                row.getBigDecimal("hours"),
                new Money(row.getBigDecimal("time_cost"), currency),
                new Money(row.getBigDecimal("expenses"), currency),
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("invoiced"), currency),
                new Money(row.getBigDecimal("invoiced_now"), currency),
                row.getString("settled_by_name"),
                row.getTimestamp("settled_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
