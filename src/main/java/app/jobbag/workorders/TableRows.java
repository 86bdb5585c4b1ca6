package app.jobbag.workorders;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of a table in a brief, as they are kept: a line each, cells divided by bars, in the order of the columns. */
public record TableRows(List<List<String>> rows) {
    /** More than any job has of anything. */
    public static final int MOST = 100;

    private static final String BAR = " | ";

    public TableRows {
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static TableRows of(String kept) {
        return new TableRows(kept.lines().map(TableRows::cells).toList());
    }

    /** Rows without a word are left out. A bar in a cell would divide it: it becomes a slash. */
    public String kept() {
        return rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .map(row -> row.stream().map(TableRows::plain).collect(Collectors.joining(BAR, "|", "|")))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> cells(String line) {
        String inner = line.startsWith("|") && line.endsWith("|") && line.length() > 1
                ? line.substring(1, line.length() - 1)
                : line;
        List<String> cells = new ArrayList<>();
        Arrays.stream(inner.split("\\|", -1)).map(String::strip).forEach(cells::add);
        return cells;
    }

    private static String plain(String cell) {
        return cell.strip().replace('|', '/').replaceAll("\\s+", " ");
    }
}
