package app.jobbag.workorders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A section of a brief with its answers, in one language: what pages and the printed order show. */
public record BriefPart(String title, List<Line> lines) {
    /**
     * A question and its answer; dates and numbers are left to the reader's format.
     *
     * @param text empty when it was not answered
     */
    public record Line(
            String key,
            String label,
            FieldKind kind,
            String text,
            String unit,
            @Nullable BigDecimal number,
            @Nullable LocalDate date) {
        static Line of(BriefField field, String answer, Locale locale) {
            boolean given = !answer.isEmpty();
            return new Line(
                    field.key(),
                    field.label().in(locale),
                    field.kind(),
                    field.shown(answer, locale),
                    field.unit() == null ? "" : field.unit().in(locale),
                    given && field.kind() == FieldKind.NUMBER ? new BigDecimal(answer) : null,
                    given && field.kind() == FieldKind.DATE ? LocalDate.parse(answer) : null);
        }

        public boolean given() {
            return !text.isEmpty();
        }
    }

    public boolean given() {
        return lines.stream().anyMatch(Line::given);
    }
}
