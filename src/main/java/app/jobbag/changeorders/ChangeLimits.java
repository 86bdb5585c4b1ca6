package app.jobbag.changeorders;

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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From what on a client signs a change: the agency's limits by currency, and a client's own. */
@Service
@Transactional
public class ChangeLimits {
    /** Under which the history of the agency's limits is found. */
    public static final UUID HISTORY = new UUID(0, 44);

    private static final int MOST_DAYS = 365;
    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;

    ChangeLimits(JdbcClient jdbc, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<ChangeLimit> agency() {
        return jdbc.sql("select amount, currency, days from change_limit order by currency")
                .query((row, n) -> limit(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ChangeLimit> ofClient(ClientId client) {
        return jdbc.sql("select amount, currency, days from change_client_limit where client_id = ?")
                .param(client.value())
                .query((row, n) -> limit(row))
                .optional();
    }

    @Transactional(readOnly = true)
    public ChangeLimit of(ClientId client, Currency currency) {
        List<ChangeLimit> own = new ArrayList<>();
        List<ChangeLimit> agency = new ArrayList<>();
        jdbc.sql("""
                select true as own, amount, currency, days from change_client_limit where client_id = ?
                union all select false, amount, currency, days from change_limit""").param(client.value()).query((RowCallbackHandler)
                row -> (row.getBoolean("own") ? own : agency).add(limit(row)));
        return ChangeLimit.of(currency, agency, own.stream().findFirst().orElse(null));
    }

    /** @param limit null where nothing is to be accepted in that currency without the client */
    public void set(SignedIn who, Currency currency, @Nullable ChangeLimit limit) {
        policy.require(who, Action.CHANGE_LIMITS, AGENCY);
        ChangeLimit before = agency().stream()
                .filter(each -> each.most().currency().equals(currency))
                .findFirst()
                .orElse(null);
        jdbc.sql("delete from change_limit where currency = ?")
                .param(currency.getCurrencyCode())
                .update();
        if (limit != null) {
            check(limit);
            jdbc.sql("insert into change_limit (currency, amount, days) values (?, ?, ?)")
                    .params(currency.getCurrencyCode(), limit.most().amount(), limit.days())
                    .update();
        }
        trail.note(TrailNote.of("changeLimit", HISTORY, null, "set")
                .changing(changes(before, limit, currency.getCurrencyCode(), "days")));
    }

    /** @param limit null where the client has none of its own */
    public void set(SignedIn who, ClientId client, @Nullable ChangeLimit limit) {
        policy.require(who, Action.CHANGE_LIMIT_CLIENT, Guarded.client(client.value()));
        ChangeLimit before = ofClient(client).orElse(null);
        jdbc.sql("delete from change_client_limit where client_id = ?")
                .param(client.value())
                .update();
        if (limit != null) {
            check(limit);
            jdbc.sql("insert into change_client_limit (client_id, currency, amount, days) values (?, ?, ?, ?)")
                    .params(
                            client.value(),
                            limit.most().currency().getCurrencyCode(),
                            limit.most().amount(),
                            limit.days())
                    .update();
        }
        trail.note(TrailNote.of("client", client.value(), client.value(), "changeLimited")
                .changing(changes(before, limit, "changeLimit", "changeDays")));
    }

    private static Changes changes(
            @Nullable ChangeLimit before, @Nullable ChangeLimit after, String money, String days) {
        return Changes.none()
                .with(money, before == null ? null : before.most(), after == null ? null : after.most())
                .with(days, before == null ? null : before.days(), after == null ? null : after.days());
    }

    private static void check(ChangeLimit limit) {
        if (limit.most().isNegative()) {
            throw new Refused("changeorders.refused.limit").at("amount");
        }
        if (limit.days() < 0 || limit.days() > MOST_DAYS) {
            throw new Refused("changeorders.refused.limitDays", MOST_DAYS).at("days");
        }
    }

    private static ChangeLimit limit(ResultSet row) throws SQLException {
        return new ChangeLimit(Money.of(row.getString("amount"), row.getString("currency")), row.getInt("days"));
    }
}
