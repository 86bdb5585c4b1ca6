package app.jobbag.contactreports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an instruction can be the same as: an earlier one of its client, an order, a change order.
 *
 * @param number null on an order that has none yet
 * @param at when it was said or begun
 */
public record SameAs(ResultKind kind, UUID id, @Nullable String number, String text, Instant at) {
    private static final int SHORT = 120;

    /** As links to it call it. */
    String title() {
        return number == null ? shortened() : number;
    }

    public String shortened() {
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }

    /** Where it stands. */
    public String address() {
        return kind.address(id);
    }

    /** As a form names it. */
    public String value() {
        return kind.name() + ":" + id;
    }
}
