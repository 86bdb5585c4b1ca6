package app.jobbag.schedules.exchange;

import app.jobbag.schedules.Dependency;
import app.jobbag.schedules.Duration;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a plan as CSV: rows are numbered from one, and predecessors are these numbers. */
public final class CsvText {
    /** Which a spreadsheet takes for the beginning of a formula; the last one is what tells it not to. */
    private static final String FORMULA = "=+-@\t'";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Plan plan;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();

    private CsvText(Plan plan) {
        this.plan = plan;
        for (Step step : plan.steps()) {
            numbers.put(step.id(), numbers.size() + 1);
            levels.put(step.id(), step.parent() == null ? 1 : levels.getOrDefault(step.parent(), 0) + 1);
        }
    }

    /** @param extras by step; nothing done where there is none */
    public static String write(Plan plan, Map<Integer, Imported.Extra> extras, Locale reader) {
        CsvText text = new CsvText(plan);
        Map<Integer, StepDates> dates = Mspdi.dates(plan).steps();
        String head =
                Stream.of(CsvColumn.values()).map(each -> each.name(reader)).collect(Collectors.joining(";"));
        return "\uFEFF" + head + "\r\n"
                + plan.steps().stream()
                        .map(each -> text.row(each, Objects.requireNonNull(dates.get(each.id())), extras))
                        .collect(Collectors.joining());
    }

    private String row(Step step, StepDates dates, Map<Integer, Imported.Extra> extras) {
        Imported.Extra extra = extras.get(step.id());
        List<String> cells = List.of(
                String.valueOf(numbers.get(step.id())),
                guarded(step.name()),
                String.valueOf(levels.get(step.id())),
                step.kind() == Kind.SUMMARY
                        ? ""
                        : new Duration(step.work().minutes(), step.work().elapsed()).toString(),
                DATE.format(dates.start()),
                DATE.format(dates.end()),
                before(step),
                String.valueOf(extra == null ? 0 : extra.percent()));
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(";")) + "\r\n";
    }

    private String before(Step step) {
        return Dependency.text(plan.links().stream()
                .filter(each -> each.to() == step.id())
                .map(each -> new Dependency(
                        numbers.getOrDefault(each.from(), 0),
                        each.type(),
                        each.lag().minutes(),
                        each.lag().elapsed()))
                .toList());
    }

    private static String guarded(String name) {
        return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    /** Without what was set before it against formulas. */
    static String plain(String name) {
        return name.length() > 1 && name.charAt(0) == '\'' && FORMULA.indexOf(name.charAt(1)) >= 0
                ? name.substring(1)
                : name;
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
