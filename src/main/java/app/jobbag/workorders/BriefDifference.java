package app.jobbag.workorders;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A question of a brief that is answered otherwise in two states of an order, as pages and papers say it. */
public record BriefDifference(BriefPart.Line before, BriefPart.Line after) {
    /** Those that differ, in the order of the brief, in one language. */
    public static List<BriefDifference> between(Brief brief, Answers before, Answers after, Locale locale) {
        return brief.fields()
                .filter(field -> !Objects.equals(before.to(field.key()), after.to(field.key())))
                .map(field -> new BriefDifference(
                        BriefPart.Line.of(field, before.to(field.key()), locale),
                        BriefPart.Line.of(field, after.to(field.key()), locale)))
                .toList();
    }

    public String label() {
        return after.label();
    }

    /** Whether it is best read word by word. */
    public boolean worded() {
        return switch (after.kind()) {
            case SHORT_TEXT, LONG_TEXT, LIST -> before.given() && after.given();
            case NUMBER, DATE, SIZE, COLOUR, CHOICE, MULTI_CHOICE, FILE, TABLE, FACT -> false;
        };
    }
}
