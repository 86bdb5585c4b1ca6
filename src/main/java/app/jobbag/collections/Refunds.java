package app.jobbag.collections;

import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is paid back by hand: one asks, another lets it go; the database asks for both (four eyes). */
@Service
@Transactional
public class Refunds {
    private final JdbcClient jdbc;
    private final RefundQueries queries;
    private final Books books;
    private final AccessPolicy policy;
    private final Clock clock;

    /** Where it is written down. */
    @Component("refundBooks")
    record Books(BalanceLedger balances, AgencyBook agency) {}

    Refunds(JdbcClient jdbc, RefundQueries queries, Books books, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.books = books;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws Refused for more than the client has, a day to come, or when one waits already */
    public RefundId ask(SignedIn who, Refund refund) {
        policy.require(who, Action.PAYMENT_WRITE, Guarded.client(refund.client().value()));
        refuseImpossible(refund);
        RefundId made = new RefundId(Ids.next());
        jdbc.sql("""
                insert into refund_request (id, client_id, amount, currency, day, note, state, asked_by, asked_by_name, asked_at)
                values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""")
                .params(made.value(), refund.client().value(), refund.amount().amount())
                .params(refund.amount().currency().getCurrencyCode(), refund.day(), refund.note())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()))
                .update();
        return made;
    }

    private void refuseImpossible(Refund refund) {
        Money amount = refund.amount();
        if (!amount.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        if (refund.day().isAfter(books.agency().today())) {
            throw new Refused("collections.refused.future").at("day");
        }
        books.balances().refuseLocked(refund.day(), "day");
        Money has = books.balances().of(refund.client(), amount.currency());
        if (amount.compareTo(has) > 0) {
            throw new Refused("collections.refused.noBalance", has).at("amount");
        }
        if (queries.waits(refund.client(), amount.currency())) {
            throw new Refused("collections.refused.refundAsked");
        }
    }

    /** Whoever asked does not decide. */
    public void approve(SignedIn who, RefundId id) {
        RefundDetails asked = decided(who, id);
        UUID line = books.balances().add(who, BalanceRow.refunded(asked.refund()));
        decide(who, id, new Word(WriteOffState.APPROVED, "", line));
    }

    public void refuse(SignedIn who, RefundId id, String why) {
        decided(who, id);
        decide(who, id, new Word(WriteOffState.REFUSED, why, null));
    }

    /** By whoever asked. */
    public void withdraw(SignedIn who, RefundId id) {
        RefundDetails asked = queries.require(who, Action.PAYMENT_WRITE, id);
        if (!asked.askedBy().equals(who.id().value())) {
            throw new Refused("collections.refused.notYours");
        }
        decide(who, id, new Word(WriteOffState.WITHDRAWN, "", null));
    }

    private RefundDetails decided(SignedIn who, RefundId id) {
        RefundDetails asked = queries.require(who, Action.WRITE_OFF_DECIDE, id);
        if (asked.askedBy().equals(who.id().value())) {
            throw new Refused("collections.refused.ownWriteOff");
        }
        return asked;
    }

    private record Word(
            WriteOffState state, String why, @Nullable UUID line) {}

    private void decide(SignedIn who, RefundId id, Word word) {
        int decided = jdbc.sql("""
                update refund_request set state = ?, why = ?, balance_id = ?, decided_by = ?, decided_by_name = ?, decided_at = ?
                where id = ? and state = 'ASKED'""")
                .params(word.state().name(), word.why())
                .param(word.line())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()), id.value())
                .update();
        if (decided == 0) {
            throw new Refused("collections.refused.decided");
        }
    }
}
