package app.jobbag.today;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of one kind of thing that waits, and how many there are. */
public record DeskSection(String key, String more, long total, List<DeskRow> rows) {
    public DeskSection {
        rows = List.copyOf(rows);
    }

    /** Where its rows only tell something. */
    public @Nullable DeskNews news() {
        return DeskNews.of(key).orElse(null);
    }

    public boolean isLonger() {
        return total > rows.size();
    }
}
