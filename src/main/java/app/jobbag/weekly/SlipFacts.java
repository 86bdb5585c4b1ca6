package app.jobbag.weekly;

import app.jobbag.platform.reading.Later;
import app.jobbag.schedules.DaysLost;
import app.jobbag.schedules.Deadline;
import app.jobbag.schedules.ScheduleFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Of signed schedules (SCH-3): the working days they have lost and through whom, and what ends in the next two weeks. */
@Component
@Order(4)
class SlipFacts implements ReportFacts {
    private static final int AHEAD = 14;

    private final ScheduleFigures figures;

    SlipFacts(ScheduleFigures figures) {
        this.figures = figures;
    }

    @Override
    public Later<List<Fact>> of(Asked asked) {
        LocalDate today = asked.today();
        return figures.lost(asked.client())
                .with(figures.ahead(asked.client(), today, today.plusDays(AHEAD)), SlipFacts::together);
    }

    private static List<Fact> together(List<DaysLost> lost, List<Deadline> ahead) {
        List<Fact> facts = new ArrayList<>();
        lost.stream().filter(each -> each.all() > 0).limit(MOST).forEach(each -> slipped(each, facts));
        ahead.stream().limit(MOST).forEach(each -> facts.add(deadline(each)));
        return facts;
    }

    /** Our suppliers' days are told beside ours: the client answers for its own alone. */
    private static void slipped(DaysLost lost, List<Fact> facts) {
        String source = "/schedules/" + lost.schedule().value();
        if (lost.agency() + lost.client() > 0) {
            facts.add(new Fact(Section.DELAYS, source, "lost", words(lost.title(), lost.agency(), lost.client())));
        }
        if (lost.supplier() > 0) {
            facts.add(new Fact(Section.DELAYS, source, "lostSupplier", words(lost.title(), lost.supplier(), 0)));
        }
    }

    private static Fact deadline(Deadline due) {
        String who = due.who();
        return new Fact(
                Section.DEADLINES,
                "/schedules/" + due.schedule().value(),
                who == null ? "deadline" : "deadlineOf",
                new Fact.Words(due.title() + ": " + due.name(), who, due.due(), 0, 0, null));
    }

    private static Fact.Words words(String title, int ours, int theirs) {
        return new Fact.Words(title, null, null, ours, theirs, null);
    }
}
