package app.jobbag.purchasing;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Up to which sum, net, finance approves a purchase order; a manager above it, and where there is no limit. */
@Service
@Transactional
public class PurchaseLimits {
    /** Under which the history of the limits is found. */
    public static final UUID HISTORY = new UUID(0, 64);

    private static final Guarded AGENCY = () -> null;

    private final JdbcClient jdbc;
    private final AccessPolicy policy;
    private final Trail trail;

    PurchaseLimits(JdbcClient jdbc, AccessPolicy policy, Trail trail) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<Money> all() {
        return jdbc.sql("select amount, currency from purchase_limit order by currency")
                .query((row, n) -> Money.of(row.getString("amount"), row.getString("currency")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Money> in(Currency currency) {
        return all().stream().filter(each -> each.currency().equals(currency)).findFirst();
    }

    /** @param most null where a manager approves everything in that currency */
    public void set(SignedIn who, Currency currency, @Nullable Money most) {
        policy.require(who, Action.PURCHASE_LIMITS, AGENCY);
        if (most != null && most.isNegative()) {
            throw new Refused("purchasing.refused.limit").at("amount");
        }
        Money before = in(currency).orElse(null);
        jdbc.sql("delete from purchase_limit where currency = ?")
                .param(currency.getCurrencyCode())
                .update();
        if (most != null) {
            jdbc.sql("insert into purchase_limit (currency, amount) values (?, ?)")
                    .params(currency.getCurrencyCode(), most.amount())
                    .update();
        }
        trail.note(TrailNote.of("purchaseLimit", HISTORY, null, "set")
                .changing(Changes.none().with(currency.getCurrencyCode(), before, most)));
    }
}
