package app.jobbag.rights;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.ExpenseDraft;
import app.jobbag.bookings.ExpenseId;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.bookings.TimeEntryId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.kernel.Money;
import app.jobbag.staff.Discipline;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import app.jobbag.workorders.OrdersFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders of a crew, with what was booked on them. */
@Component
class WorkObjects {
    private static final LocalDate WORKED = LocalDate.now(ZoneId.of("Europe/Madrid"));

    private final ClientsCast cast;
    private final OrderRegister orders;
    private final OrderDecisions decisions;
    private final BriefTemplates briefs;
    private final Booked booked;

    WorkObjects(
            ClientsCast cast, OrderRegister orders, OrderDecisions decisions, BriefTemplates briefs, Booked booked) {
        this.cast = cast;
        this.orders = orders;
        this.decisions = decisions;
        this.briefs = briefs;
        this.booked = booked;
    }

    @Component
    record Booked(Bookings bookings, CostRates rates, Projects projects, ChangeObjects changes) {}

    ChangeObjects changes() {
        return booked.changes();
    }

    ProjectId project(Crew crew) {
        return cast.as(crew.ae(), () -> booked.projects().begin(crew.client(), crew.word(Canary.CLIENT)));
    }

    OrderId draft(Crew crew, ProjectId project) {
        Map<String, String> answers =
                new LinkedHashMap<>(OrdersFixture.answers().values());
        answers.put("message", crew.word(Canary.ANSWER));
        OrderText text = new OrderText(
                crew.word(Canary.ORDER), new Answers(answers), Money.of("2400", "EUR"), LocalDate.of(2027, 3, 1));
        OrderDraft draft =
                new OrderDraft(crew.client(), project, briefs.current("poster").id(), Discipline.CREATIVE, text, null);
        return cast.as(crew.ae(), () -> orders.begin(crew.ae(), draft));
    }

    OrderId submitted(Crew crew, ProjectId project) {
        OrderId id = draft(crew, project);
        cast.as(crew.ae(), () -> orders.submit(crew.ae(), id, version(id)));
        return id;
    }

    /** Issued by the lead, given to the contributor. */
    OrderId issued(Crew crew, ProjectId project) {
        OrderId id = submitted(crew, project);
        cast.as(crew.lead(), () -> decisions.issue(crew.lead(), id, version(id)));
        cast.as(
                crew.lead(),
                () -> orders.assign(
                        crew.lead(), id, version(id), Set.of(crew.contributor().id())));
        return id;
    }

    /** The canary's hours, which cost the canary's amount. */
    TimeEntryId time(Crew crew, OrderId order) {
        Money rate = Money.of("11.32", "EUR");
        cast.as(
                crew.finance(),
                () -> booked.rates().set(crew.finance(), crew.contributor().id(), LocalDate.of(2020, 1, 1), rate));
        TimeDraft draft = new TimeDraft(WORKED, Hours.of(Canary.HOURS.word()), "Layout");
        return cast.as(crew.contributor(), () -> booked.bookings().book(crew.contributor(), order, draft));
    }

    ExpenseId expense(Crew crew, OrderId order) {
        ExpenseDraft draft = new ExpenseDraft(WORKED, Money.of("12", "EUR"), "Paper");
        return cast.as(crew.contributor(), () -> booked.bookings().book(crew.contributor(), order, draft));
    }

    private int version(OrderId id) {
        return orders.details(id).version();
    }
}
