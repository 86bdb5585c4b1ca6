package app.jobbag.timesheets.web;

import app.jobbag.bookings.Activity;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import app.jobbag.timesheets.WeekDetails;
import app.jobbag.timesheets.WeekQueries;
import app.jobbag.timesheets.WeekRow;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the own week's page shows: the sheet, the orders that can be booked on, what last week's rows were. */
@Component
class WeekPage {
    private final WeekQueries weeks;
    private final Options options;
    private final Clock clock;

    WeekPage(WeekQueries weeks, Options options, Clock clock) {
        this.weeks = weeks;
        this.options = options;
        this.clock = clock;
    }

    /** @param copy whether the rows of the week before come in, without their hours */
    @Transactional(readOnly = true)
    public WeekForm open(SignedIn who, IsoWeek week, boolean copy, Model model) {
        Later<WeekDetails> last = weeks.week(who.id(), week.plus(-1));
        WeekDetails details = show(who, week, model);
        List<WeekRow> more = copy ? details.rowsOf(last.get()) : List.of();
        return WeekForm.of(details, more);
    }

    @Transactional(readOnly = true)
    public WeekDetails show(SignedIn who, IsoWeek week, Model model) {
        Later<List<WeekQueries.OpenOrder>> orders = weeks.orders(who);
        WeekDetails details = weeks.week(who.id(), week).get();
        List<Option> choices = choices(orders.get());
        model.addAttribute("sheet", details);
        model.addAttribute("orders", choices);
        model.addAttribute("orderNames", names(details, choices));
        model.addAttribute("activities", options.of(Activity.values(), "bookings.activity."));
        model.addAttribute("today", today(who));
        return details;
    }

    /** How the rows call their orders. */
    private static Map<String, String> names(WeekDetails details, List<Option> choices) {
        Map<String, String> names =
                choices.stream().collect(Collectors.toMap(Option::value, Option::text, (one, other) -> one));
        details.rows()
                .forEach(row -> names.put(row.work().order().value().toString(), row.order() + " · " + row.client()));
        return names;
    }

    LocalDate today(SignedIn who) {
        return LocalDate.now(clock.withZone(who.zone()));
    }

    static List<Option> choices(List<WeekQueries.OpenOrder> orders) {
        return Options.from(orders, each -> each.id().toString(), each -> each.name() + " · " + each.client());
    }
}
