package app.jobbag.closing;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Money;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Cards as pages read them. The caller asks whether the person may. */
@Component
class ClosingQueries {
    private static final String CARD = """
            select k.id, k.version, k.client_id, k.order_id, k.status, k.round, k.landed_at, k.closed_at, k.closed_by_name,
                coalesce(c.trading_names[1], c.legal_name) as client,
                (select coalesce(json_agg(json_build_object('code', w.code, 'reason', w.reason,
                        'waived_by', w.waived_by_name, 'waived_at', w.waived_at)), '[]')
                    from closing_waiver w where w.card_id = k.id and w.round = k.round) as waivers,
                to_jsonb(s) as settlement,
                coalesce(order_invoiced(k.order_id, s.currency), 0) as invoiced
            from closing_card k join client c on c.id = k.client_id
            left join lateral (select * from settlement x where x.card_id = k.id order by x.round desc limit 1) s on true
            """;

    private final Reads reads;

    ClosingQueries(Reads reads) {
        this.reads = reads;
    }

    private record Row(
            ClosingCardId id,
            int version,
            ClientId clientId,
            OrderId orderId,
            ClosingStatus status,
            int round,
            Instant landedAt,
            @Nullable Instant closedAt,
            @Nullable String closedByName,
            String client,
            List<Waiver> waivers,
            @Nullable Sheet settlement,
            BigDecimal invoiced) {
        CardAround around() {
            return new CardAround(
                    new ClosingCard.State(
                            id, version, clientId, orderId, status, round, landedAt, closedAt, closedByName),
                    client,
                    waivers.stream().collect(Collectors.toMap(Waiver::code, Function.identity())),
                    settlement == null ? null : settlement.details(invoiced));
        }
    }

    /** A row of the table, the newest of a card. */
    private record Sheet(
            int round,
            Currency currency,
            @Nullable BigDecimal estimate,
            BigDecimal changes,
            BigDecimal hours,
            BigDecimal timeCost,
            BigDecimal expenses,
            BigDecimal bills,
            BigDecimal cost,
            BigDecimal invoiced,
            String settledByName,
            Instant settledAt) {
        SettlementDetails details(BigDecimal invoicedNow) {
            return new SettlementDetails(
                    round,
                    estimate == null ? null : money(estimate),
                    money(changes),
                    hours,
                    money(timeCost),
                    money(expenses),
                    money(bills),
                    money(cost),
                    money(invoiced),
                    money(invoicedNow),
                    settledByName,
                    settledAt);
        }

        private Money money(BigDecimal amount) {
            return new Money(amount, currency);
        }
    }

    Later<Optional<CardAround>> card(ClosingCardId id) {
        return card(Query.of(CARD + "where k.id = ?", id.value()));
    }

    Later<Optional<CardAround>> cardOf(OrderId order) {
        return card(Query.of(CARD + "where k.order_id = ?", order.value()));
    }

    private Later<Optional<CardAround>> card(Query query) {
        return reads.row(Row.class, query).map(found -> found.map(Row::around));
    }
}
