package app.jobbag.demo;

import app.jobbag.planning.AssignmentDraft;
import app.jobbag.planning.Planning;
import app.jobbag.planning.Spread;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Hours of the coming weeks for the jobs that go on; some people have more of them than they can work. */
@DemoPart
class PlanDesk {
    private static final int YOUNG = 60;
    private static final List<String> ENGLISH = List.of("Art direction", "Copy", "Artwork");
    private static final Map<String, List<String>> ROLES =
            Map.of("es", List.of("Dirección de arte", "Redacción", "Arte final"), "zh", List.of("美术指导", "文案", "制作稿"));

    private final Stage stage;
    private final Planning planning;

    PlanDesk(Stage stage, Planning planning) {
        this.stage = stage;
        this.planning = planning;
    }

    void expect(Commission job, OrderId id) {
        LocalDate today = job.story().calendar().today();
        boolean goesOn = job.is(Fate.STAYS_ISSUED) || job.fate().isWorkedOn();
        if (goesOn && job.start().isAfter(today.minusDays(YOUNG))) {
            List<SignedIn> people = job.company().contributors();
            for (int i = 0; i < Math.min(2, people.size()); i++) {
                int turn = i;
                job.at(3, 10, 30 + i, () -> plan(job, id, turn));
            }
        }
    }

    private void plan(Commission job, OrderId id, int turn) {
        LocalDate first = job.day(3);
        int weeks = 5 + (job.turn() + turn) % 6;
        int hours = (turn == 0 ? 9 : 5) * weeks;
        List<String> roles = ROLES.getOrDefault(job.lead().locale().getLanguage(), ENGLISH);
        Spread spread = new Spread(new BigDecimal(hours), first, first.plusWeeks(weeks));
        AssignmentDraft draft = new AssignmentDraft(
                Words.pick(job.company().contributors(), job.turn() + turn).id(),
                Words.pick(roles, job.turn() + turn),
                spread);
        stage.does(job.lead(), () -> planning.assign(job.lead(), id, draft));
    }
}
