package app.jobbag.schedules.web;

import app.jobbag.schedules.Linked;
import app.jobbag.schedules.Sheet;
import app.jobbag.schedules.Task;
import app.jobbag.schedules.gantt.Gantt;
import app.jobbag.schedules.gantt.GanttRow;
import app.jobbag.schedules.gantt.Zoom;
import app.jobbag.schedules.network.Kind;
import app.jobbag.ui.Formats;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The picture of a schedule with what depends on what, in the reader's language. */
@Component
class GanttView {
    private final MessageSource texts;
    private final Formats formats;

    GanttView(MessageSource texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Empty where there is nothing to draw. */
    String svg(String title, Chart.Drawn drawn, Zoom zoom) {
        Sheet sheet = drawn.sheet();
        if (sheet.tasks().isEmpty()) {
            return "";
        }
        Locale reader = LocaleContextHolder.getLocale();
        List<GanttRow> rows = sheet.tasks().stream()
                .map(each -> row(sheet, drawn.baseline(), each))
                .toList();
        Gantt.Look look = new Gantt.Look(zoom, reader);
        return new Gantt(title, rows, sheet.links().stream().map(Linked::link).toList(), drawn.today(), look).svg();
    }

    private GanttRow row(Sheet sheet, @Nullable Sheet baseline, Task task) {
        Kind kind = sheet.isSummary(task) ? Kind.SUMMARY : task.isMilestone() ? Kind.MILESTONE : Kind.TASK;
        Task signed = baseline == null ? null : baseline.find(task.number()).orElse(null);
        Object[] days = {formats.date(task.firstDay()), formats.date(task.lastDay())};
        String when = texts.getMessage("schedules.bar", days, LocaleContextHolder.getLocale());
        return new GanttRow(
                task.number(),
                task.depth(),
                task.number() + " " + task.name(),
                kind,
                task.side().name().toLowerCase(Locale.ROOT),
                task.name() + ": " + when,
                bar(task),
                signed == null ? null : bar(signed));
    }

    private static GanttRow.Bar bar(Task task) {
        return new GanttRow.Bar(
                Objects.requireNonNull(task.startsAt()),
                Objects.requireNonNull(task.endsAt()),
                task.percent(),
                task.critical() && !task.isDone());
    }
}
