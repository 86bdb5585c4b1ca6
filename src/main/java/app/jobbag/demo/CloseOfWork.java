package app.jobbag.demo;

import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.closing.ClosingDetails;
import app.jobbag.closing.OpenPoint;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;

/** Finance closes what the client has signed, when nothing is missing. */
@DemoPart
class CloseOfWork {
    private final Stage stage;
    private final Closing closing;
    private final MoneyTrail money;

    CloseOfWork(Stage stage, Closing closing, MoneyTrail money) {
        this.stage = stage;
        this.closing = closing;
        this.money = money;
    }

    /** The client has just signed. */
    void expect(Commission job, OrderId order) {
        if (!job.is(Fate.STAYS_TO_CLOSE)) {
            job.at(signed(job) + 2, 12, 55, () -> close(job, order));
        }
    }

    private void close(Commission job, OrderId order) {
        SignedIn finance = finance(job);
        ClosingCardId card = stage.as(finance, () -> closing.cardOf(order).orElseThrow());
        boolean closed = stage.as(finance, () -> {
            ClosingDetails details = closing.show(finance, card);
            boolean whole = details.points().stream().noneMatch(OpenPoint::blocks);
            if (whole) {
                closing.close(finance, card, details.version());
            }
            return whole;
        });
        if (closed) {
            money.expect(job, order, signed(job) + 3);
        }
    }

    static SignedIn finance(Commission job) {
        boolean chinese = job.company().script().locale().startsWith("zh");
        return job.story().cast().person(chinese ? "wangjing" : "lucia");
    }

    private static int signed(Commission job) {
        return job.is(Fate.REFUSED) ? 13 : 10 + job.turn() % 3;
    }
}
