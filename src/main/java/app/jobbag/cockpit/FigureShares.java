package app.jobbag.cockpit;

import app.jobbag.kernel.Money;
import app.jobbag.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure laid out.
 *
 * @param lines one, or one for each currency
 * @param rows of the weeks asked for, the newest first
 * @param goals what is aimed at in the running quarter
 */
public record FigureShares(WeekFigure figure, List<FigureLine> lines, List<Share> rows, FigureGoals goals) {
    public FigureShares {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** As many as a page holds; the file has all. */
    static final int SHOWN = 60;

    public List<Share> top() {
        return rows.stream().limit(SHOWN).toList();
    }

    public boolean isLonger() {
        return rows.size() > SHOWN;
    }

    /** Whether the figure is made of parts: else there is no column for them. */
    public boolean isInParts() {
        return rows.stream().anyMatch(row -> !row.part().isEmpty());
    }

    public String said(Share row, Formats formats) {
        return row.currency() == null
                ? formats.number(row.value().stripTrailingZeros())
                : formats.money(new Money(row.value(), Currency.getInstance(row.currency())));
    }

    /** What a client's figure was in a week. */
    public record Share(
            LocalDate week,
            String client,
            @Nullable String person,
            String part,
            @Nullable String currency,
            BigDecimal value) {}
}
