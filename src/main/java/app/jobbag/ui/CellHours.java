package app.jobbag.ui;

import java.math.BigDecimal;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/** What stands in a cell: hours, none at all where somebody types 0. Whether they can be booked the service says, at the cell. */
public record CellHours(BigDecimal value) {
    /** What a form grows its list of cells with. */
    public CellHours() {
        this(BigDecimal.ZERO);
    }

    /** Forms are bound by it; an empty cell is nothing. */
    public static @Nullable CellHours valueOf(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            return new CellHours(HoursText.read(text, LocaleContextHolder.getLocale()));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return AmountFormat.number(value, LocaleContextHolder.getLocale());
    }
}
