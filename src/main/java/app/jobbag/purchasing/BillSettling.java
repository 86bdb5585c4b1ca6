package app.jobbag.purchasing;

import app.jobbag.kernel.Refused;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the bills of a purchase order mean for it: while one of them is stopped, it stays open. */
@Component
class BillSettling {
    private final PurchaseBook book;
    private final JdbcClient jdbc;

    BillSettling(PurchaseBook book, JdbcClient jdbc) {
        this.book = book;
        this.jdbc = jdbc;
    }

    /** Once all of it is delivered and billed and every bill is decided, nothing is open any more. */
    void settle(SignedIn who, PurchaseOrder purchase) {
        PurchaseId id = purchase.kept().id();
        if (!waits(id)) {
            purchase.billed(who, billed(id), book.now());
        }
    }

    /** @throws Refused while a bill of it waits for a manager, or for the order to be raised */
    void refuseWaiting(PurchaseId id) {
        if (waits(id)) {
            throw new Refused("purchasing.refused.stoppedBill");
        }
    }

    boolean hasBills(PurchaseId id) {
        return jdbc.sql("select exists (select from supplier_bill where purchase_id = ? and state <> 'WITHDRAWN')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Net, by its booked bills. */
    BigDecimal billed(PurchaseId id) {
        return Objects.requireNonNull(jdbc.sql("select billed_net from purchase_order where id = ?")
                .param(id.value())
                .query(BigDecimal.class)
                .single());
    }

    private boolean waits(PurchaseId id) {
        return jdbc.sql("select exists (select from supplier_bill where purchase_id = ? and state = 'STOPPED')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
