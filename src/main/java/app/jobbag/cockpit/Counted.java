package app.jobbag.cockpit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a client was in a week.
 *
 * @param part what it is made of; blank where it is one thing
 * @param person whose it is
 * @param currency of money only
 */
public record Counted(
        String kind,
        LocalDate week,
        String part,
        @Nullable UUID person,
        @Nullable String currency,
        BigDecimal value) {}
