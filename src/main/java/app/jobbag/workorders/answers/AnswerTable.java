package app.jobbag.workorders.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table as typed. */
public class AnswerTable {
    /** A row, its cells by the key of their column. */
    public static class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        public Map<String, String> getCells() {
            return cells;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
    }

    public List<Row> getRows() {
        return rows;
    }
}
