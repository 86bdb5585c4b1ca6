package app.jobbag.schedules;

import app.jobbag.kernel.Refused;
import app.jobbag.schedules.network.ConstraintType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows out of a spreadsheet: name, how long, what they depend on (by their row, from 1), whose. Names that begin with spaces go
 * below the one before, two spaces a step.
 */
record Pasted(List<Row> rows) {
    private static final int INDENT = 2;
    private static final int LONGEST = 200;
    private static final Map<String, Side> SIDES = Map.ofEntries(
            Map.entry("agency", Side.AGENCY),
            Map.entry("agencia", Side.AGENCY),
            Map.entry("代理商", Side.AGENCY),
            Map.entry("client", Side.CLIENT),
            Map.entry("cliente", Side.CLIENT),
            Map.entry("客户", Side.CLIENT),
            Map.entry("both", Side.BOTH),
            Map.entry("ambos", Side.BOTH),
            Map.entry("双方", Side.BOTH),
            Map.entry("supplier", Side.SUPPLIER),
            Map.entry("proveedor", Side.SUPPLIER),
            Map.entry("供应商", Side.SUPPLIER));

    private record Row(String name, int depth, Duration length, List<Dependency> links, Side side) {}

    /** @throws Refused at the field {@code text} for the first row that can't be read */
    static Pasted read(String text) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String each : text.split("\r?\n")) {
            line++;
            if (!each.isBlank()) {
                rows.add(row(each, line));
            }
        }
        if (rows.isEmpty() || rows.size() > Sheet.MOST_LINES) {
            throw new Refused("schedules.refused.pastedSize", Sheet.MOST_LINES).at("text");
        }
        return new Pasted(rows);
    }

    int size() {
        return rows.size();
    }

    /** Below the lines that are there. */
    Sheet below(Sheet sheet) {
        int first = sheet.tasks().stream().mapToInt(Task::number).max().orElse(0);
        int place = sheet.tasks().size();
        if (place + rows.size() > Sheet.MOST_LINES) {
            throw new Refused("schedules.refused.tooLong", Sheet.MOST_LINES).at("text");
        }
        List<Task> tasks = new ArrayList<>(sheet.tasks());
        List<Linked> links = new ArrayList<>(sheet.links());
        int deepest = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int depth = Math.min(row.depth(), deepest);
            deepest = depth + 1;
            int number = first + i + 1;
            tasks.add(Task.typed(number, place + i, depth, draft(row)));
            for (Dependency each : row.links()) {
                if (each.from() < 1 || each.from() > rows.size() || each.from() == i + 1) {
                    throw unreadable(i + 1, each.toString());
                }
                links.add(new Linked(first + each.from(), number, each.type(), each.lag(), each.elapsed()));
            }
        }
        return new Sheet(sheet.startsOn(), tasks, links);
    }

    private static TaskDraft draft(Row row) {
        return new TaskDraft(
                row.name(),
                (int) row.length().minutes(),
                row.length().elapsed(),
                ConstraintType.NONE,
                null,
                row.side(),
                null,
                null,
                List.of());
    }

    private static Row row(String text, int line) {
        String[] cells = text.split("\t", -1);
        String name = cells[0].strip();
        if (name.isEmpty() || name.length() > LONGEST) {
            throw unreadable(line, name);
        }
        String length = cell(cells, 1);
        return new Row(
                name,
                (cells[0].length() - cells[0].stripLeading().length()) / INDENT,
                length.isEmpty()
                        ? new Duration(Task.DAY, false)
                        : Duration.typed(length).orElseThrow(() -> unreadable(line, length)),
                links(cell(cells, 2), line),
                side(cell(cells, 3), line));
    }

    private static List<Dependency> links(String text, int line) {
        try {
            return Dependency.typed(text);
        } catch (Refused e) {
            throw unreadable(line, text);
        }
    }

    private static Side side(String text, int line) {
        if (text.isEmpty()) {
            return Side.AGENCY;
        }
        Side side = SIDES.get(text.toLowerCase(Locale.ROOT));
        if (side == null) {
            throw unreadable(line, text);
        }
        return side;
    }

    private static String cell(String[] cells, int index) {
        return index < cells.length ? cells[index].strip() : "";
    }

    private static Refused unreadable(int line, String text) {
        return new Refused("schedules.refused.pasted", line, text).at("text");
    }
}
