package app.jobbag.rights;

import app.jobbag.bookings.Bookings;
import app.jobbag.bookings.CostRates;
import app.jobbag.bookings.Hours;
import app.jobbag.bookings.TimeDraft;
import app.jobbag.bookings.TimeEntryId;
import app.jobbag.clients.ProjectId;
import app.jobbag.clients.Projects;
import app.jobbag.expenses.ExpenseDraft;
import app.jobbag.expenses.ExpenseId;
import app.jobbag.expenses.Expenses;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Money;
import app.jobbag.planning.AssignmentDraft;
import app.jobbag.planning.AssignmentId;
import app.jobbag.planning.Planning;
import app.jobbag.planning.Spread;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.SheetState;
import app.jobbag.timesheets.WeekApproval;
import app.jobbag.timesheets.WeekQueries;
import app.jobbag.timesheets.WeekSheetId;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.BriefTemplates;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger weeks = new AtomicInteger();

    WorkObjects(
            ClientsCast cast, OrderRegister orders, OrderDecisions decisions, BriefTemplates briefs, Booked booked) {
        this.cast = cast;
        this.orders = orders;
        this.decisions = decisions;
        this.briefs = briefs;
        this.booked = booked;
    }

    @Component
    record Booked(
            Bookings bookings,
            Expenses expenses,
            CostRates rates,
            Projects projects,
            Planning planning,
            WeekApproval weeks,
            WeekQueries sheets,
            ChangeObjects changes,
            ScheduleObjects schedules,
            EstimateObjects estimates,
            ProposalObjects proposals,
            PurchaseObjects purchases,
            QuoteObjects quotes,
            BillingObjects billing) {}

    ChangeObjects changes() {
        return booked.changes();
    }

    ScheduleObjects schedules() {
        return booked.schedules();
    }

    void estimated(EstimateObjects.Place place, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        booked.estimates().furnish(place, objects, special);
        booked.proposals().furnish(place, objects, special);
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
        boolean canary = crew.word(Canary.CLIENT).startsWith(Canary.STEM);
        String hours = canary ? Canary.HOURS.word() : "2.25";
        TimeDraft draft = new TimeDraft(WORKED, Hours.of(hours), "Layout");
        return cast.as(crew.contributor(), () -> booked.bookings().book(crew.contributor(), order, draft));
    }

    /** What is changed, decided on or withdrawn is another each time. */
    void spend(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        booked.purchases().furnish(crew, order, objects, special);
        booked.quotes().furnish(crew, order, objects, special);
        booked.billing().furnish(crew, order, objects, special);
        objects.put(ExpenseId.class, expense(crew, order));
        for (String verb : List.of("/withdrawal", "/approval", "/return")) {
            special.put("/expenses/{id}" + verb, List.of(expense(crew, order)));
        }
        special.put("POST /expenses/{id}", List.of(expense(crew, order)));
    }

    private ExpenseId expense(Crew crew, OrderId order) {
        ExpenseDraft draft = ExpenseDraft.plain(WORKED, Money.of("12", "EUR"), "Paper", crew.word(Canary.ORDER));
        return cast.as(crew.contributor(), () -> booked.expenses().book(crew.contributor(), order, draft, List.of()));
    }

    /** Drafts, and one that waits for its lead. */
    void begun(Crew crew, ProjectId project, Map<String, List<Id>> special) {
        List<Id> draft = List.of(draft(crew, project));
        List.of("POST /workorders/{id}", "/workorders/{id}/edit", "/workorders/{id}/submission")
                .forEach(each -> special.put(each, draft));
        List<Id> promised = List.of(draft(crew, project));
        List.of("/workorders/{id}/promises", "/workorders/{id}/promises/edit")
                .forEach(each -> special.put(each, promised));
        List<Id> submitted = List.of(submitted(crew, project));
        List.of("/workorders/{id}/issuance", "/workorders/{id}/return", "/workorders/{id}/return/new")
                .forEach(each -> special.put(each, submitted));
    }

    /** Parts that are moved or taken away, and weeks that are decided on, are others each time. */
    void plan(Crew crew, OrderId order, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(AssignmentId.class, planned(crew, order, "Artwork"));
        special.put("/assignments/{id}/removal", List.of(planned(crew, order, "Copy")));
        special.put("/assignments/{id}/moves", List.of(planned(crew, order, "Concept")));
        objects.put(WeekSheetId.class, week(crew, false));
        special.put("/time/sheets/{id}/approval", List.of(week(crew, false)));
        special.put("/time/sheets/{id}/return", List.of(week(crew, false)));
        special.put("/time/sheets/{id}/reopening", List.of(week(crew, true)));
    }

    /** The contributor's part in the order, in this week. */
    private AssignmentId planned(Crew crew, OrderId order, String role) {
        Spread spread = new Spread(BigDecimal.TEN, WORKED, WORKED);
        AssignmentDraft draft = new AssignmentDraft(crew.contributor().id(), role, spread);
        return cast.as(crew.lead(), () -> booked.planning().assign(crew.lead(), order, draft));
    }

    /** A week of the contributor that nobody else has, handed in and approved where that is asked for. */
    private WeekSheetId week(Crew crew, boolean approved) {
        IsoWeek week = IsoWeek.valueOf("2010-W01").plus(weeks.getAndIncrement());
        SignedIn who = crew.contributor();
        cast.as(who, () -> booked.weeks().submit(who, week, 0));
        SheetState sheet =
                cast.as(who, () -> booked.sheets().week(who.id(), week).get()).sheet();
        WeekSheetId id = Objects.requireNonNull(sheet.id());
        if (approved) {
            cast.as(crew.lead(), () -> booked.weeks().approve(crew.lead(), id, sheet.version()));
        }
        return id;
    }

    private int version(OrderId id) {
        return orders.details(id).version();
    }
}
