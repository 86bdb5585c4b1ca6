package app.jobbag.today;

import java.util.List;

/** The first rows of one kind of thing that waits, and how many there are. */
public record DeskSection(String key, String more, long total, List<DeskRow> rows) {
    public DeskSection {
        rows = List.copyOf(rows);
    }

    public boolean isLonger() {
        return total > rows.size();
    }
}
