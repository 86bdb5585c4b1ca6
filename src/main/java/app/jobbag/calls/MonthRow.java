package app.jobbag.calls;

import app.jobbag.clients.ClientId;
import java.time.LocalDate;
import java.util.List;

/** A client's month of calls, a cell a day. */
public record MonthRow(ClientId client, String name, List<Cell> cells) {
    /** @param note name of the holiday, reason of the skip */
    public record Cell(LocalDate day, MonthMark mark, String note) {}

    public MonthRow {
        cells = List.copyOf(cells);
    }

    public long called() {
        return count(MonthMark.TALKED) + count(MonthMark.LEFT_MESSAGE);
    }

    public long missed() {
        return count(MonthMark.MISSED);
    }

    private long count(MonthMark mark) {
        return cells.stream().filter(each -> each.mark() == mark).count();
    }
}
