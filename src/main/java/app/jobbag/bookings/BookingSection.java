package app.jobbag.bookings;

import app.jobbag.platform.reading.Later;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.BagSection;
import app.jobbag.workorders.OrderDetails;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Time and cost on the order's page: money for those who see cost, hours for their leads, own entries for everybody. */
@Component
class BookingSection implements BagSection {
    private final BookingList bookings;
    private final AccessPolicy policy;

    BookingSection(BookingList bookings, AccessPolicy policy) {
        this.bookings = bookings;
        this.policy = policy;
    }

    @Override
    public String key() {
        return "cost";
    }

    @Override
    public int rank() {
        return 200;
    }

    @Override
    public Later<Optional<Content>> of(SignedIn who, OrderDetails order) {
        return order.number() == null
                ? Later.known(Optional.empty())
                : view(who, order).map(view -> Optional.of(new Content("bookings/_bag", view)));
    }

    private Later<BookingView> view(SignedIn who, OrderDetails order) {
        boolean money = policy.permits(who, Action.COST_SEE, order);
        boolean hours = money || policy.permits(who, Action.HOURS_SEE, order);
        PersonId self = who.id();
        boolean books = order.status().bookable()
                && policy.permits(who, Action.BOOKING_WRITE, new OwnBooking(order, self.value()));
        return bookings.of(order, new BookingList.Share(hours ? null : self, hours))
                .map(booked -> new BookingView(
                        order,
                        self,
                        books,
                        booked.time(),
                        booked.cost(),
                        money,
                        policy.mayUse(who, Action.RATES_MANAGE)));
    }
}
