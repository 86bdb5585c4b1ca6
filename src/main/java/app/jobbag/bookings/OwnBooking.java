package app.jobbag.bookings;

import app.jobbag.kernel.Guarded;
import app.jobbag.workorders.OrderDetails;
import java.util.UUID;

/** A booking, for the policy: somebody's own, on an order of a client. */
record OwnBooking(OrderDetails order, UUID person) implements Guarded {
    @Override
    public UUID guardClient() {
        return order.guardClient();
    }

    @Override
    public String guardDiscipline() {
        return order.guardDiscipline();
    }

    @Override
    public UUID guardOwner() {
        return person;
    }
}
