package app.jobbag.closing;

import app.jobbag.kernel.Lack;
import app.jobbag.platform.reading.Later;
import app.jobbag.purchasing.PurchaseQueries;
import app.jobbag.purchasing.PurchaseRow;
import app.jobbag.workorders.OrderDetails;
import java.util.List;
import org.springframework.stereotype.Component;

/** All bills must be in: what is ordered and not billed yet would cost nothing, a stopped bill is owed to somebody. */
@Component
class OpenPurchases implements ClosingCheck {
    private final PurchaseQueries purchases;

    OpenPurchases(PurchaseQueries purchases) {
        this.purchases = purchases;
    }

    @Override
    public Later<List<Blocker>> of(OrderDetails order) {
        return purchases
                .of(order.id())
                .map(all -> all.stream()
                        .filter(each -> each.state().isOpen() || each.stopped() > 0)
                        .map(OpenPurchases::blocker)
                        .toList());
    }

    /** A stopped bill is decided on, never waived. */
    private static Blocker blocker(PurchaseRow purchase) {
        boolean stopped = purchase.stopped() > 0;
        String url = "/purchases/" + purchase.id() + (stopped ? "#bills" : "#course");
        Lack lack = Lack.of(stopped ? "closing.lack.stoppedBill" : "closing.lack.purchase", url, purchase.name());
        return new Blocker("purchase:" + purchase.id(), lack, !stopped);
    }
}
