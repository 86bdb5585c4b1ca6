package app.jobbag.browser;

import app.jobbag.bookings.Activity;
import app.jobbag.clients.ClientId;
import app.jobbag.planning.AssignmentDraft;
import app.jobbag.planning.Planning;
import app.jobbag.planning.Spread;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.TimeSheets;
import app.jobbag.timesheets.WeekEntry;
import app.jobbag.timesheets.WeekRow;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A designer's week: a clock, a sheet filled by keyboard; her lead moves what she is planned for and approves the week. */
@InBrowser
class HoursTest {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final IsoWeek WEEK = IsoWeek.with(LocalDate.now(MADRID));

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    PosterStage posters;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    private Glance english;
    private Visitor vera;
    private Visitor iker;
    private SignedIn designer;
    private OrdersFixture house;
    private OrderId order;

    @Test
    void goesFromTheClockToTheApprovedWeek() {
        veraIsPlannedAndHasWorkedLastWeek();
        sheRunsTheClock();
        sheFillsHerWeekByKeyboard();
        sheHandsItIn();
        ikerMovesHerHoursByKeyboardAndBack();
        heDragsThemToAnotherWeek();
        heApprovesHerWeek();
        Assertions.assertThat(english.faults()).isEmpty();
    }

    private void veraIsPlannedAndHasWorkedLastWeek() {
        english = new Glance(stage.language("en"));
        house = new OrdersFixture(beans);
        ClientId client = house.aClient();
        designer = onTeam(client, "Vera Lasa", Role.CONTRIBUTOR);
        SignedIn lead = onTeam(client, "Iker Sanz", Role.LEAD);
        SteerableClock clock = beans.getBean(SteerableClock.class);
        IsoWeek last = WEEK.plus(-1);
        clock.at(last.monday().atTime(8, 0).atZone(MADRID).toInstant(), () -> order = house.anIssued(client));
        Spread spread = new Spread(
                new BigDecimal(24), WEEK.monday(), WEEK.plus(1).monday().plusDays(4));
        house.as(
                lead,
                () -> beans.getBean(Planning.class)
                        .assign(lead, order, new AssignmentDraft(designer.id(), "Artwork", spread)));
        WeekEntry entry =
                new WeekEntry(new WeekRow.Work(order, Activity.ARTWORK), last.monday(), new BigDecimal(6), "cell");
        house.as(
                designer,
                () -> beans.getBean(TimeSheets.class)
                        .write(designer, new TimeSheets.Sheet(last, 0, List.of(entry), "")));
        vera = posters.enters(designer, browser.page("en-GB"), english);
        iker = posters.enters(lead, browser.page("en-GB"), english);
    }

    private void sheRunsTheClock() {
        vera.open("/time");
        vera.follow("timesheets.timer.start");
        vera.choose("timesheets.field.order", "Vintage poster");
        vera.choose("bookings.field.activity", "Design");
        vera.press("timesheets.timer.go");
        vera.isTold("timesheets.timer.started");
        vera.press("timesheets.timer.stop");
        vera.isTold("timesheets.timer.stopped");
        vera.sees("timesheets.timer.none");
    }

    /** The row of last week comes in empty; the sheet is filled without a mouse. */
    private void sheFillsHerWeekByKeyboard() {
        vera.open("/time/weeks/" + WEEK);
        vera.follow("timesheets.week.copy");
        int today = LocalDate.now(MADRID).getDayOfWeek().getValue() - 1;
        Locator artwork = vera.page()
                .locator("tr[data-row]")
                .filter(new Locator.FilterOptions().setHasText("Artwork"))
                .first();
        artwork.locator("input[data-col]").first().focus();
        for (int day = 0; day < today; day++) {
            vera.page().keyboard().press("ArrowRight");
        }
        vera.page().keyboard().type("2:30");
        vera.page().keyboard().press("ArrowUp");
        vera.page().keyboard().press("ArrowDown");
        Assertions.assertThat(artwork.locator("[data-row-sum]").textContent()).isEqualTo("2.5");
        vera.page().keyboard().press("Control+Enter");
        vera.isTold("timesheets.week.done");
    }

    private void sheHandsItIn() {
        vera.press("timesheets.submit");
        vera.isTold("timesheets.submit.done");
        vera.state("timesheets.state.SUBMITTED");
    }

    private void ikerMovesHerHoursByKeyboardAndBack() {
        iker.open("/load");
        iker.followTo("Vera Lasa");
        Locator item = iker.page().locator(".load-item").first();
        item.focus();
        iker.page().keyboard().press("m");
        iker.page().keyboard().press("ArrowRight");
        iker.page().keyboard().press("ArrowRight");
        iker.page().keyboard().press("Enter");
        iker.isTold("planning.move.done");
        iker.go(iker.page().locator("[data-toast] button[type=submit]"));
        iker.isTold("planning.move.undone");
    }

    private void heDragsThemToAnotherWeek() {
        Locator target = iker.page()
                .locator("td[data-week='" + WEEK.plus(3) + "'][data-person='"
                        + designer.id().value() + "']");
        iker.page().locator("[data-load-item]").first().dragTo(target.first());
        iker.isTold("planning.move.done");
        Assertions.assertThat(target.nth(1).textContent().strip()).isEqualTo("12");
    }

    private void heApprovesHerWeek() {
        iker.open("/time/sheets");
        iker.followTo("Vera Lasa");
        iker.press("timesheets.approve");
        iker.isTold("timesheets.approve.done");
        vera.open("/time/weeks/" + WEEK);
        vera.state("timesheets.state.APPROVED");
    }

    private SignedIn onTeam(ClientId client, String name, Role role) {
        SignedIn person = stage.joins(name, "en", role);
        house.as(
                new app.jobbag.platform.scope.Viewer.Everything("test"),
                () -> jdbc.sql(
                                "insert into team_member (client_id, person_id, duty, since) values (?, ?, 'CONTRIBUTOR', now())")
                        .params(client.value(), person.id().value())
                        .update());
        return person;
    }
}
