package app.jobbag.schedules.web;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.schedules.Portfolio;
import app.jobbag.schedules.gantt.Gantt;
import app.jobbag.schedules.gantt.GanttRow;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.schedules.network.Kind;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Requires;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All schedules of a client or of an account executive on one line of time, with what is late and who is busy when. */
@Controller
class PortfolioController {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int MOST_LATE = 50;

    private final Portfolio portfolio;
    private final MessageSource texts;
    private final Formats formats;
    private final Clock clock;

    PortfolioController(Portfolio portfolio, MessageSource texts, Formats formats, Clock clock) {
        this.portfolio = portfolio;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    @GetMapping("/schedules/portfolio")
    @Requires(Action.SCHEDULE_SEE)
    @Transactional(readOnly = true)
    public String show(
            SignedIn who,
            @RequestParam @Nullable ClientId client,
            @RequestParam @Nullable PersonId ae,
            @RequestParam(defaultValue = "MONTH") Zoom zoom,
            Model model) {
        LocalDate today = LocalDate.now(clock.withZone(who.zone()));
        Portfolio.Whose whose = new Portfolio.Whose(client, ae, today);
        Later<List<Portfolio.Open>> open = portfolio.open(whose);
        Later<List<Portfolio.Choice>> choices = portfolio.choices();
        List<Portfolio.Row> found = portfolio.rows(whose).get();
        List<Portfolio.Row> rows = found.stream().limit(Portfolio.MOST).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("more", found.size() > rows.size());
        model.addAttribute("choices", choices.get());
        model.addAttribute("chosenClient", client == null ? null : client.value());
        model.addAttribute("chosenAe", ae == null ? null : ae.value());
        model.addAttribute(
                "late",
                open.get().stream()
                        .filter(each -> each.lastDay().isBefore(today))
                        .limit(MOST_LATE)
                        .toList());
        model.addAttribute("load", LoadTable.of(open.get(), today));
        model.addAttribute("zoom", zoom);
        model.addAttribute("zooms", Zoom.values());
        model.addAttribute("gantt", rows.isEmpty() ? "" : svg(rows, today, zoom));
        return "schedules/portfolio";
    }

    private String svg(List<Portfolio.Row> rows, LocalDate today, Zoom zoom) {
        Locale reader = LocaleContextHolder.getLocale();
        List<GanttRow> drawn = new ArrayList<>();
        for (Portfolio.Row row : rows) {
            drawn.add(drawn(row, drawn.size() + 1, reader));
        }
        String title = Objects.requireNonNull(texts.getMessage("schedules.portfolio.title", null, reader));
        return new Gantt(title, drawn, List.of(), today, new Gantt.Look(zoom, reader)).svg();
    }

    private GanttRow drawn(Portfolio.Row row, int place, Locale reader) {
        Object[] days = {formats.date(row.startsOn()), formats.date(row.end())};
        LocalDate start = row.signedStart();
        GanttRow.Bar signed = start == null || row.signedEnd() == null
                ? null
                : new GanttRow.Bar(start.atTime(MORNING), row.signedEnd(), 0, false);
        return new GanttRow(
                place,
                0,
                row.title(),
                Kind.TASK,
                "agency",
                row.title() + ": " + texts.getMessage("schedules.bar", days, reader),
                new GanttRow.Bar(
                        row.startsOn().atTime(MORNING), row.end().atTime(EVENING), row.percent(), row.isLate()),
                signed);
    }
}
