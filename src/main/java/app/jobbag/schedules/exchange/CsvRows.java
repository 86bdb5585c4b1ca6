package app.jobbag.schedules.exchange;

import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV text: cells parted by comma, semicolon or tab, whichever the first line has most of; quotes doubled within quotes. */
final class CsvRows {
    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private CsvRows(String text) {
        this.text = text;
        String first = text.lines().findFirst().orElse("");
        this.separator = List.of(',', ';', '\t').stream()
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElseThrow();
    }

    static List<List<String>> of(String text) {
        return new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private static long count(String line, char sought) {
        return line.chars().filter(each -> each == sought).count();
    }

    private List<List<String>> read() {
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            if (quoted && at == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(at);
                i++;
            } else if (at == '"') {
                quoted = !quoted;
            } else if (quoted || at != separator && at != '\n' && at != '\r') {
                cell.append(at);
            } else if (at == separator) {
                endCell();
            } else if (at == '\n') {
                endRow();
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        row.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(each -> !each.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
