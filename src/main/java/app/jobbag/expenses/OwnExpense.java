package app.jobbag.expenses;

import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderDetails;
import java.util.UUID;

/** An expense to be booked, for the policy: somebody's own, on an order of a client. */
record OwnExpense(OrderDetails order, UUID person) implements Guarded {
    @Override
    public UUID guardClient() {
        return order.guardClient();
    }

    @Override
    public UUID guardOwner() {
        return person;
    }
}
