package app.jobbag.hospitality;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a head may cost: the agency's limits by currency, and what a client's own rules allow. */
@Service
@Transactional
public class HospitalityLimits {
    /** Under which the history of the agency's limits is found. */
    public static final UUID HISTORY = new UUID(0, 40);

    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;

    HospitalityLimits(JdbcClient jdbc, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<Money> agency() {
        return jdbc.sql("select amount, currency from hospitality_limit order by currency")
                .query((row, n) -> money(row))
                .list();
    }

    /** Empty where the client has no rules of its own; zero where they allow nothing. */
    @Transactional(readOnly = true)
    public Optional<Money> ofClient(ClientId client) {
        return jdbc.sql("select amount, currency from hospitality_client_limit where client_id = ?")
                .param(client.value())
                .query((row, n) -> money(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public HeadLimit of(ClientId client, Currency currency) {
        return HeadLimit.of(currency, agency(), ofClient(client).orElse(null));
    }

    /** @param amount null for none */
    public void set(SignedIn who, Currency currency, @Nullable BigDecimal amount) {
        policy.require(who, Action.HOSPITALITY_LIMITS, AGENCY);
        Money limit = amount == null ? null : checked(amount, currency);
        Money before = agency().stream()
                .filter(each -> each.currency().equals(currency))
                .findFirst()
                .orElse(null);
        jdbc.sql("delete from hospitality_limit where currency = ?")
                .param(currency.getCurrencyCode())
                .update();
        if (limit != null) {
            jdbc.sql("insert into hospitality_limit (currency, amount) values (?, ?)")
                    .params(currency.getCurrencyCode(), limit.amount())
                    .update();
        }
        trail.note(TrailNote.of("hospitalityLimit", HISTORY, null, "set")
                .changing(Changes.none().with(currency.getCurrencyCode(), before, limit)));
    }

    /** @param limit null where the client has no rules of its own */
    public void set(SignedIn who, ClientId client, @Nullable Money limit) {
        policy.require(who, Action.HOSPITALITY_APPROVE, Guarded.client(client.value()));
        Money before = ofClient(client).orElse(null);
        jdbc.sql("delete from hospitality_client_limit where client_id = ?")
                .param(client.value())
                .update();
        if (limit != null) {
            checked(limit.amount(), limit.currency());
            jdbc.sql("insert into hospitality_client_limit (client_id, currency, amount) values (?, ?, ?)")
                    .params(client.value(), limit.currency().getCurrencyCode(), limit.amount())
                    .update();
        }
        Changes changes = Changes.none().with("hospitality", before, limit);
        trail.note(TrailNote.of("client", client.value(), client.value(), "hospitalityLimited")
                .changing(changes));
    }

    private static Money checked(BigDecimal amount, Currency currency) {
        if (amount.signum() < 0) {
            throw new Refused("hospitality.refused.limit").at("amount");
        }
        return Money.typed(amount, currency, "amount");
    }

    private static Money money(ResultSet row) throws SQLException {
        return Money.of(row.getString("amount"), row.getString("currency"));
    }
}
