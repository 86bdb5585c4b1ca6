package app.jobbag.estimates;

import java.math.BigDecimal;
import java.util.List;

/**
 * The rows as typed.
 *
 * @param discount on the whole, in percent
 */
public record SheetDraft(BigDecimal discount, List<LineDraft> lines) {
    public SheetDraft {
        lines = List.copyOf(lines);
    }
}
