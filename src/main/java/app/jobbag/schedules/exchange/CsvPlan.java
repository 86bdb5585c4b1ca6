package app.jobbag.schedules.exchange;

import app.jobbag.kernel.Refused;
import app.jobbag.schedules.Dependency;
import app.jobbag.schedules.Duration;
import app.jobbag.schedules.exchange.Difference.What;
import app.jobbag.schedules.exchange.Unreadable.Why;
import app.jobbag.schedules.network.Constraint;
import app.jobbag.schedules.network.ConstraintType;
import app.jobbag.schedules.network.Dates;
import app.jobbag.schedules.network.Kind;
import app.jobbag.schedules.network.Link;
import app.jobbag.schedules.network.Plan;
import app.jobbag.schedules.network.Span;
import app.jobbag.schedules.network.Step;
import app.jobbag.schedules.network.StepDates;
import app.jobbag.schedules.network.WorkCalendar;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan from CSV. Columns are known by their names, lengths and predecessors as people type them; a start is kept where a
 * task waits for nothing, every other date is only compared.
 */
public final class CsvPlan {
    private static final int MOST_LETTERS = 2_000_000;
    private static final int MOST_ROWS = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int DEEPEST = 20;

    private final List<List<String>> rows;
    private final Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    /** When and by which hours it is worked. */
    public record Work(LocalDateTime start, WorkCalendar calendar) {}

    private CsvPlan(String text) {
        if (text.length() > MOST_LETTERS) {
            throw new Unreadable(Why.TOO_LARGE, text.length() + " letters");
        }
        this.rows = CsvRows.of(text);
        if (rows.size() > MOST_ROWS + 1) {
            throw new Unreadable(Why.TOO_LARGE, rows.size() + " rows");
        }
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
        for (int i = 0; i < head.size(); i++) {
            int place = i;
            CsvColumn.called(head.get(i)).ifPresent(each -> columns.putIfAbsent(each, place));
        }
        if (!columns.containsKey(CsvColumn.NAME)) {
            throw new Unreadable(Why.NOT_A_PROJECT, "no column of names");
        }
    }

    /** @throws Unreadable where there is no column of names, or a cell says nothing */
    public static Imported read(String text, Work work) {
        return new CsvPlan(text).read(work);
    }

    /** The earliest start that it says. */
    public static Optional<LocalDateTime> firstStart(String text) {
        CsvPlan plan = new CsvPlan(text);
        return plan.rows.stream()
                .skip(1)
                .map(each -> plan.date(each, CsvColumn.START))
                .filter(Objects::nonNull)
                .min(LocalDateTime::compareTo);
    }

    private Imported read(Work work) {
        Map<Integer, List<String>> byId = new LinkedHashMap<>();
        List<List<String>> lines = rows.subList(1, rows.size());
        for (int i = 0; i < lines.size(); i++) {
            int id = number(lines.get(i), CsvColumn.ID, i + 1);
            if (byId.put(id, lines.get(i)) != null) {
                throw new Unreadable(Why.BAD_VALUE, "id " + id);
            }
            levels.put(id, Math.max(1, Math.min(DEEPEST, number(lines.get(i), CsvColumn.LEVEL, 1))));
        }
        List<Integer> ids = List.copyOf(byId.keySet());
        List<Step> steps = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<Integer, Imported.Extra> extras = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            List<String> row = Objects.requireNonNull(byId.get(ids.get(i)));
            steps.add(step(ids, i, row));
            links.addAll(links(ids.get(i), row, byId));
            int percent = number(row, CsvColumn.PERCENT, 0);
            extras.put(ids.get(i), new Imported.Extra(Math.max(0, Math.min(100, percent)), null));
        }
        Plan plan = new Plan(work.start(), steps, links, Map.of(0, work.calendar()));
        Outline.refuseTooMany(plan);
        Dates dates = Mspdi.dates(plan);
        for (Step step : steps) {
            compare(
                    step,
                    Objects.requireNonNull(byId.get(step.id())),
                    Objects.requireNonNull(dates.steps().get(step.id())));
        }
        return new Imported("", plan, dates, extras, differences);
    }

    private Step step(List<Integer> ids, int place, List<String> row) {
        int id = ids.get(place);
        boolean summary = place + 1 < ids.size() && level(ids.get(place + 1)) > level(id);
        Span work = summary ? Span.days(0) : work(row);
        Kind kind = summary ? Kind.SUMMARY : work.minutes() == 0 ? Kind.MILESTONE : Kind.TASK;
        LocalDateTime start = date(row, CsvColumn.START);
        boolean waits =
                summary || start == null || !cell(row, CsvColumn.PREDECESSORS).isEmpty();
        Constraint constraint = waits ? Constraint.NONE : new Constraint(ConstraintType.START_NOT_BEFORE, start);
        return new Step(id, parent(ids, place), name(row), kind, work, constraint, 0);
    }

    private int level(int id) {
        return levels.getOrDefault(id, 1);
    }

    private @Nullable Integer parent(List<Integer> ids, int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (level(ids.get(i)) < level(ids.get(place))) {
                return ids.get(i);
            }
        }
        return null;
    }

    private Span work(List<String> row) {
        String text = cell(row, CsvColumn.DURATION);
        Duration length =
                Duration.typed(text.isEmpty() ? "1d" : text).orElseThrow(() -> new Unreadable(Why.BAD_VALUE, text));
        return new Span(length.minutes(), length.elapsed());
    }

    private List<Link> links(int id, List<String> row, Map<Integer, ?> known) {
        List<Link> links = new ArrayList<>();
        try {
            for (Dependency each : Dependency.typed(cell(row, CsvColumn.PREDECESSORS))) {
                if (known.containsKey(each.from())) {
                    links.add(new Link(each.from(), id, each.type(), new Span(each.lag(), each.elapsed())));
                } else {
                    differences.add(Difference.of(What.LINK_TO_NOWHERE, name(row), String.valueOf(each.from())));
                }
            }
        } catch (Refused unreadable) {
            throw new Unreadable(Why.BAD_VALUE, cell(row, CsvColumn.PREDECESSORS));
        }
        return links;
    }

    private void compare(Step step, List<String> row, StepDates ours) {
        compare(What.START, step, date(row, CsvColumn.START), ours.start());
        compare(What.END, step, date(row, CsvColumn.END), ours.end());
    }

    private void compare(What what, Step step, @Nullable LocalDateTime theirs, LocalDateTime ours) {
        boolean same = theirs == null
                || theirs.equals(ours)
                || theirs.equals(ours.toLocalDate().atStartOfDay());
        if (!same) {
            long minutes = ChronoUnit.MINUTES.between(theirs, ours);
            differences.add(new Difference(what, step.name(), theirs + " > " + ours, minutes));
        }
    }

    private String name(List<String> row) {
        String name = CsvText.plain(cell(row, CsvColumn.NAME));
        return name.isEmpty()
                ? "–"
                : name.codePointCount(0, name.length()) <= LONGEST_NAME
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private int number(List<String> row, CsvColumn column, int otherwise) {
        String text = cell(row, column).replace("%", "").strip();
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,4}")) {
            throw new Unreadable(Why.BAD_VALUE, text);
        }
        return Integer.parseInt(text);
    }

    /** A day or a moment, as ISO 8601 writes them. */
    private @Nullable LocalDateTime date(List<String> row, CsvColumn column) {
        String text = cell(row, column).replace(' ', 'T');
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Values.date(
                    text.length() == 10
                            ? LocalDateTime.parse(text + "T00:00:00").toString()
                            : text);
        } catch (DateTimeParseException e) {
            throw new Unreadable(Why.BAD_VALUE, text);
        }
    }

    private String cell(List<String> row, CsvColumn column) {
        int place = columns.getOrDefault(column, -1);
        return place < 0 || place >= row.size() ? "" : row.get(place);
    }
}
