package app.jobbag.expenses.web;

import app.jobbag.expenses.ExpenseAround;
import app.jobbag.expenses.ExpenseDetails;
import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.ExpenseKind;
import app.jobbag.expenses.ExpenseQueries;
import app.jobbag.expenses.ExpenseState;
import app.jobbag.expenses.Expenses;
import app.jobbag.expenses.Payer;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderStatus;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of an expense together, each in one read transaction. */
@Component
class ExpensePage {
    private final Expenses expenses;
    private final ExpenseQueries queries;
    private final Trail trail;
    private final AccessPolicy policy;
    private final Options options;

    ExpensePage(Expenses expenses, ExpenseQueries queries, Trail trail, AccessPolicy policy, Options options) {
        this.expenses = expenses;
        this.queries = queries;
        this.trail = trail;
        this.policy = policy;
        this.options = options;
    }

    /**
     * What the reader may do next.
     *
     * @param approve finance's word, about what others booked
     */
    public record Steps(boolean correct, boolean approve, boolean giveBack) {}

    @Transactional(readOnly = true)
    public ExpenseDetails show(SignedIn who, ExpenseId id, Model model) {
        Later<ExpenseAround> around = queries.around(id);
        Later<List<TrailEntry>> history = trail.later("expense", id.value());
        ExpenseDetails expense = expenses.show(who, id);
        model.addAttribute("expense", expense);
        model.addAttribute("around", around.get());
        model.addAttribute("history", history.get());
        model.addAttribute("can", steps(who, expense, around.get()));
        return expense;
    }

    private Steps steps(SignedIn who, ExpenseDetails expense, ExpenseAround around) {
        boolean open = OrderStatus.valueOf(around.orderStatus()).bookable();
        boolean decides =
                open && !expense.person().equals(who.id()) && policy.permits(who, Action.EXPENSE_DECIDE, expense);
        return new Steps(
                open && expense.state().isOpen() && policy.permits(who, Action.BOOKING_WRITE, expense),
                decides && expense.state() == ExpenseState.SUBMITTED,
                decides && (expense.state() == ExpenseState.SUBMITTED || expense.state() == ExpenseState.APPROVED));
    }

    /** The form that corrects it, for whoever booked it. */
    @Transactional(readOnly = true)
    public ExpenseForm edit(SignedIn who, ExpenseId id, Model model) {
        ExpenseDetails expense = show(who, id, model);
        if (!policy.permits(who, Action.BOOKING_WRITE, expense)) {
            throw new NotFound();
        }
        choices(model);
        return ExpenseForm.of(expense);
    }

    void choices(Model model) {
        model.addAttribute("sorts", options.of(ExpenseKind.values(), "expenses.kind."));
        model.addAttribute("payers", options.of(Payer.values(), "expenses.payer."));
    }
}
