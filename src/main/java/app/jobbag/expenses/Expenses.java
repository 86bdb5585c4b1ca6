package app.jobbag.expenses;

import app.jobbag.files.Received;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own expenses, booked on a finance number: not before issue, not after closing (WO-3), with a receipt or a reason. */
@Service
@Transactional
public class Expenses {
    private final OrderCourse course;
    private final ExpenseDesk desk;
    private final ExpenseReceipts receipts;

    Expenses(OrderCourse course, ExpenseDesk desk, ExpenseReceipts receipts) {
        this.course = course;
        this.desk = desk;
        this.receipts = receipts;
    }

    public ExpenseId book(SignedIn who, OrderId id, ExpenseDraft draft, List<Received> arrived) {
        OrderDetails order = course.lock(id);
        desk.require(who, order);
        refuseUnlessOpen(order);
        refuseOtherDays(who, order, draft.spentOn());
        draft.check(!arrived.isEmpty());
        course.workedOn(id);
        BigDecimal rate = desk.rate(draft.paid(), order.currency(), draft.spentOn());
        ExpenseDetails booked =
                desk.add(new Expense(order, draft, rate, who, desk.now())).details();
        receipts.keep(who, booked, arrived, desk.now());
        desk.note(booked, "booked", figures(null, booked), null);
        return booked.id();
    }

    /** What was wrong is put right, with a reason; finance looks at it again. */
    public void correct(SignedIn who, ExpenseId id, int version, ExpenseDraft draft, Correction correction) {
        Expense expense = desk.find(who, Action.BOOKING_WRITE, id);
        ExpenseDetails before = expense.details();
        OrderDetails order = open(before);
        refuseOtherDays(who, order, draft.spentOn());
        draft.check(!correction.receipts().isEmpty() || receipts.areThere(id));
        expense.correct(draft, desk.rate(draft.paid(), order.currency(), draft.spentOn()), version);
        receipts.keep(who, before, correction.receipts(), desk.now());
        desk.note(expense.details(), "corrected", figures(before, expense.details()), correction.reason());
    }

    /**
     * Why something is corrected, and what is added to it.
     *
     * @throws Refused at {@code reason} when it is blank
     */
    public record Correction(String reason, List<Received> receipts) {
        public Correction {
            if (reason.isBlank()) {
                throw new Refused("expenses.refused.reasonless").at("reason");
            }
            receipts = List.copyOf(receipts);
        }
    }

    /** It was a mistake: it counts no more, and stays in the books. */
    public void withdraw(SignedIn who, ExpenseId id, int version) {
        Expense expense = desk.find(who, Action.BOOKING_WRITE, id);
        ExpenseDetails before = expense.details();
        open(before);
        expense.withdraw(version);
        desk.note(expense.details(), "withdrawn", Changes.none().with("amount", before.amount(), null), null);
    }

    /** Finance's word: it is as it should be. Nobody says it about their own. */
    public void approve(SignedIn who, ExpenseId id, int version) {
        Expense expense = desk.find(who, Action.EXPENSE_DECIDE, id);
        open(expense.details());
        expense.approve(who, desk.now(), version);
        desk.note(expense.details(), "approved", Changes.none(), null);
    }

    public void return_(SignedIn who, ExpenseId id, int version, String reason) {
        Expense expense = desk.find(who, Action.EXPENSE_DECIDE, id);
        open(expense.details());
        if (reason.isBlank()) {
            throw new Refused("expenses.refused.reasonless").at("reason");
        }
        expense.return_(who, reason, desk.now(), version);
        desk.note(expense.details(), "returned", Changes.none(), reason);
    }

    @Transactional(readOnly = true)
    public ExpenseDetails show(SignedIn who, ExpenseId id) {
        return desk.show(who, id);
    }

    /** Locks the order, so that nothing changes while finance closes its number. */
    private OrderDetails open(ExpenseDetails expense) {
        OrderDetails order = course.lock(expense.order());
        refuseUnlessOpen(order);
        return order;
    }

    private static void refuseUnlessOpen(OrderDetails order) {
        if (!order.status().bookable()) {
            throw new Refused("expenses.refused." + (order.number() == null ? "noNumber" : "closed"));
        }
    }

    /** Days before the finance number was given are no days of this order, nor are days to come; in the person's zone. */
    private void refuseOtherDays(SignedIn who, OrderDetails order, LocalDate day) {
        if (day.isAfter(desk.today(who))) {
            throw new Refused("expenses.refused.future").at("spentOn");
        }
        order.issuedAt()
                .map(issued -> LocalDate.ofInstant(issued, who.zone()))
                .filter(day::isBefore)
                .ifPresent(issued -> {
                    throw new Refused("expenses.refused.beforeIssue", issued).at("spentOn");
                });
    }

    private static Changes figures(@Nullable ExpenseDetails before, ExpenseDetails after) {
        return before == null
                ? Changes.none().with("paid", null, after.paid().paid()).with("amount", null, after.amount())
                : Changes.between(before.paid(), after.paid()).with("amount", before.amount(), after.amount());
    }
}
