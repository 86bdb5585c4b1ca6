package app.jobbag.expenses;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderDetails;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Expenses as their services take them in hand: found with leave, priced by the day's rate, changed with a note. */
@Component
class ExpenseDesk {
    static final String SUBJECT = "expense";

    private final ExpenseRows rows;
    private final ExchangeRates rates;
    private final AccessPolicy policy;
    private final Trail trail;
    private final Clock clock;

    ExpenseDesk(ExpenseRows rows, ExchangeRates rates, AccessPolicy policy, Trail trail, Clock clock) {
        this.rows = rows;
        this.rates = rates;
        this.policy = policy;
        this.trail = trail;
        this.clock = clock;
    }

    Expense find(SignedIn who, Action action, ExpenseId id) {
        Expense found = rows.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, found.details());
        return found;
    }

    ExpenseDetails show(SignedIn who, ExpenseId id) {
        return find(who, Action.EXPENSE_SEE, id).details();
    }

    Expense add(Expense expense) {
        return rows.save(expense);
    }

    void require(SignedIn who, OrderDetails order) {
        policy.require(who, Action.ORDER_SEE, order);
        policy.require(who, Action.BOOKING_WRITE, new OwnExpense(order, who.id().value()));
    }

    /** @throws Refused when there is no rate of that day or of the week before it */
    BigDecimal rate(Money paid, Currency currency, LocalDate day) {
        return rates.on(paid.currency(), currency, day)
                .orElseThrow(
                        () -> new Refused("expenses.refused.noRate", paid.currency(), currency, day).at("currency"));
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }

    /** Cost is not for all who read the order's history: the amounts stand in the expense's own, the order's names it. */
    void note(ExpenseDetails about, String verb, Changes changes, @Nullable String reason) {
        trail.note(TrailNote.of(SUBJECT, about.id().value(), about.client().value(), verb)
                .changing(changes)
                .because(reason));
        String name = about.paid().note();
        boolean gone = about.state() == ExpenseState.WITHDRAWN;
        trail.note(TrailNote.of("order", about.order().value(), about.client().value(), "expense" + upper(verb))
                .changing(Changes.none().with("expense", gone ? name : null, gone ? null : name)));
    }

    private static String upper(String verb) {
        return Character.toUpperCase(verb.charAt(0)) + verb.substring(1);
    }
}
