package app.jobbag.demo;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The work itself: hours by those who are assigned, an expense now and then. */
@DemoPart
class WorkBench {
    private static final int FIRST_DAY = 3;

    private final Stage stage;
    private final Bookings bookings;
    private final OrderRegister orders;
    private final ProofRoute route;
    private final Besides besides;

    WorkBench(Stage stage, Bookings bookings, OrderRegister orders, ProofRoute route, Besides besides) {
        this.stage = stage;
        this.bookings = bookings;
        this.orders = orders;
        this.route = route;
        this.besides = besides;
    }

    /** What is laid out, what is filed, for whom it is planned. */
    @DemoPart
    record Besides(Till till, FilingRoom filing, PlanDesk plans) {}

    void expect(Commission job, OrderId id) {
        if (job.fate().isWorkedOn()) {
            int days = 3 + job.story().between(0, 2);
            for (int day = 0; day < days; day++) {
                int workday = FIRST_DAY + 1 + day;
                int quarters = job.story().between(6, 22);
                int turn = day;
                job.at(workday, 17, 10 + day, () -> book(job, id, turn, quarters));
            }
            besides.filing().expect(job, id);
            if (job.turn() % 3 == 0) {
                besides.till().expect(job, id);
            }
        }
        besides.plans().expect(job, id);
        job.at(4, 10, 15, () -> route.plan(job, id));
    }

    private void book(Commission job, OrderId id, int turn, int quarters) {
        List<String> notes = job.words().work().getOrDefault(job.job().template(), List.of());
        SignedIn who = turn == 1 ? job.lead() : Words.pick(job.company().contributors(), job.turn() + turn / 2);
        BigDecimal hours =
                BigDecimal.valueOf(turn == 1 ? 4 : quarters).divide(BigDecimal.valueOf(4), 2, RoundingMode.DOWN);
        stage.does(who, () -> {
            if (orders.details(id).status().bookable()) {
                bookings.book(
                        who,
                        id,
                        new TimeDraft(job.day(FIRST_DAY + 1 + turn), new Hours(hours), Words.pick(notes, turn)));
            }
        });
    }
}
