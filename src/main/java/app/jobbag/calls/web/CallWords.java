package app.jobbag.calls.web;

import app.jobbag.calls.Call;
import app.jobbag.calls.CallDay;
import app.jobbag.calls.CallMonth;
import app.jobbag.calls.CallState;
import app.jobbag.calls.Fit;
import app.jobbag.calls.Logged;
import app.jobbag.calls.MonthMark;
import app.jobbag.calls.Reason;
import app.jobbag.ui.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Calls in the reader's words. */
@Component
class CallWords {
    private static final int LONGEST = 500;
    private static final int SAID = 3;
    private static final int TITLE = 90;

    /** A day of the month as its column is headed. */
    public record Head(LocalDate day, String weekday, boolean weekend) {}

    private final MessageSource texts;
    private final Formats formats;

    CallWords(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    List<CallRow> rows(List<Call> calls, ZoneId zone) {
        return calls.stream().map(call -> row(call, zone)).toList();
    }

    String takenBack() {
        return text("calls.undo.reason");
    }

    /** November 2026. */
    String month(YearMonth month) {
        Locale reader = LocaleContextHolder.getLocale();
        String pattern = reader.getLanguage().equals("zh") ? "uuuu年M月" : "LLLL uuuu";
        String name = month.format(DateTimeFormatter.ofPattern(pattern, reader));
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    List<Head> heads(List<LocalDate> days) {
        Locale reader = LocaleContextHolder.getLocale();
        return days.stream()
                .map(day -> new Head(
                        day,
                        day.getDayOfWeek().getDisplayName(TextStyle.NARROW, reader),
                        day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()))
                .toList();
    }

    /** Somebody's name, and until when that person is on leave. */
    String caller(CallDay.Caller caller) {
        return caller.awayUntil() == null
                ? caller.name()
                : text("calls.caller.away", caller.name(), formats.date(caller.awayUntil()));
    }

    List<String> columns() {
        return List.of(
                text("calls.field.day"),
                text("calls.field.client"),
                text("calls.field.outcome"),
                text("calls.column.note"));
    }

    /** The month as a table: day, client, what came of it, reason or holiday. */
    List<List<Object>> lines(CallMonth month) {
        return month.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.mark() != MonthMark.NOTHING)
                        .map(cell -> List.<Object>of(
                                cell.day(), row.name(), text("calls.mark." + cell.mark()), cell.note())))
                .sorted(Comparator.comparing(line -> (LocalDate) line.get(0)))
                .toList();
    }

    private CallRow row(Call call, ZoneId zone) {
        List<CallRow.Line> lines = call.reasons().stream()
                .map(each -> new CallRow.Line(said(each), each.url(), CallRow.tone(each.pressure())))
                .toList();
        String why = lines.stream().limit(SAID).map(CallRow.Line::text).collect(Collectors.joining("; "));
        return new CallRow(
                call, when(call, zone), lines, why.substring(0, Math.min(LONGEST, why.length())), result(call, zone));
    }

    private String said(Reason reason) {
        return text(
                "calls.why." + reason.key(),
                shortened(reason.title()),
                reason.days(),
                formats.money(reason.money()),
                formats.date(reason.day()));
    }

    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1).stripTrailing() + "…";
    }

    /** "Call from 09:00 (16:00 in Shanghai), closes at 18:00". */
    private String when(Call call, ZoneId zone) {
        Instant at = call.at();
        if (call.fit() == Fit.OFF) {
            return call.holiday() == null ? text("calls.off.weekend") : call.holiday();
        }
        if (at == null) {
            return text("calls.when.never", formats.city(call.zone()));
        }
        ZonedDateTime there = at.atZone(call.zone());
        String closes = formats.time(Objects.requireNonNull(call.closesThere()).toLocalTime());
        String here = formats.time(at.atZone(zone).toLocalTime());
        return there.toLocalTime().equals(at.atZone(zone).toLocalTime())
                ? text("calls.when.here", here, closes)
                : text("calls.when.there", here, formats.time(there.toLocalTime()), formats.city(call.zone()), closes);
    }

    private String result(Call call, ZoneId zone) {
        Logged logged = call.logged();
        if (logged == null) {
            return "";
        }
        String state = text("calls.state." + logged.state());
        if (logged.state() == CallState.SKIPPED) {
            return text("calls.result.skipped", logged.reason(), logged.by());
        }
        String at = formats.time(logged.at().atZone(zone).toLocalTime());
        return logged.by().isEmpty()
                ? text("calls.result.elsewhere", state, at)
                : text("calls.result.logged", state, at, logged.by());
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
