package app.jobbag.timesheets;

import app.jobbag.bookings.Activity;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** An order issued on a Monday, and those who work on it through that week. */
class WeekScene {
    /** A Sunday evening, when the week has all its days. */
    static final Instant SUNDAY = Instant.parse("2026-11-15T19:00:00Z");

    static final IsoWeek WEEK = IsoWeek.valueOf("2026-W46");

    final OrdersFixture fixture;
    final ClientId client;
    final SignedIn ae;
    final SignedIn lead;
    final OrderId order;
    private final TimeSheets sheets;
    private final WeekQueries weeks;
    private final SteerableClock clock;

    WeekScene(BeanFactory beans) {
        this.fixture = new OrdersFixture(beans);
        this.sheets = beans.getBean(TimeSheets.class);
        this.weeks = beans.getBean(WeekQueries.class);
        this.clock = beans.getBean(SteerableClock.class);
        this.client = fixture.aClient();
        this.ae = fixture.onTeamOf(client, Role.AE);
        this.lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        this.order = anOrder();
    }

    OrderId anOrder() {
        return at(Instant.parse("2026-11-09T07:00:00Z"), () -> fixture.anIssued(client));
    }

    <T> T at(Instant moment, Supplier<T> work) {
        Object[] kept = new Object[1];
        clock.at(moment, () -> kept[0] = work.get());
        @SuppressWarnings("unchecked")
        T found = (T) kept[0];
        return found;
    }

    WeekDetails week() {
        return fixture.as(ae, () -> weeks.week(ae.id(), WEEK).get());
    }

    /** Hours from Monday on, each day its own; null leaves the day as it is. */
    void write(String reason, @Nullable String... hours) {
        write(week().sheet().version(), reason, hours);
    }

    void write(int version, String reason, @Nullable String... hours) {
        at(
                SUNDAY,
                () -> fixture.as(ae, () -> {
                    sheets.write(ae, sheet(version, reason, hours));
                    return "";
                }));
    }

    /** @return the version it then has */
    int submit(@Nullable String... hours) {
        int version = week().sheet().version();
        return at(SUNDAY, () -> fixture.as(ae, () -> sheets.writeAndSubmit(ae, sheet(version, "", hours))));
    }

    TimeSheets.Sheet sheet(int version, String reason, @Nullable String... hours) {
        List<WeekEntry> cells = IntStream.range(0, hours.length)
                .filter(day -> hours[day] != null)
                .mapToObj(day -> cell(day, String.valueOf(hours[day])))
                .toList();
        return new TimeSheets.Sheet(WEEK, version, cells, reason);
    }

    private WeekEntry cell(int day, String hours) {
        LocalDate date = WEEK.days().get(day);
        WeekRow.Work work = new WeekRow.Work(order, Activity.DESIGN);
        return new WeekEntry(work, date, new BigDecimal(hours), "rows[0].hours[" + day + "]");
    }
}
