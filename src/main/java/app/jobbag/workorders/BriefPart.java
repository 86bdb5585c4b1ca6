package app.jobbag.workorders;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A section of a brief with its answers, in one language: what pages and the printed order show. */
public record BriefPart(String title, List<Line> lines) {
    /**
     * A question and its answer; dates and numbers are left to the reader's format.
     *
     * @param text empty when it was not answered
     * @param rows of a table: each cell as a question of its own
     */
    public record Line(
            String key,
            String label,
            FieldKind kind,
            String text,
            String unit,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            List<List<Line>> rows) {
        static Line of(BriefField field, String answer, Locale locale) {
            boolean given = !answer.isEmpty();
            return new Line(
                    field.key(),
                    field.label().in(locale),
                    field.kind(),
                    field.kind() == FieldKind.FILE ? answer : field.shown(answer, locale),
                    field.unit() == null ? "" : field.unit().in(locale),
                    given && field.kind() == FieldKind.NUMBER ? new BigDecimal(answer) : null,
                    given && field.kind() == FieldKind.DATE ? LocalDate.parse(answer) : null,
                    field.kind() == FieldKind.TABLE ? rows(field.columns(), answer, locale) : List.of());
        }

        private static List<List<Line>> rows(List<BriefField> columns, String answer, Locale locale) {
            return TableRows.of(answer).rows().stream()
                    .map(cells -> IntStream.range(0, Math.min(cells.size(), columns.size()))
                            .mapToObj(i -> of(columns.get(i), cells.get(i), locale))
                            .toList())
                    .toList();
        }

        public boolean given() {
            return !text.isEmpty();
        }

        /** Of a colour question, each with what a screen can show of it. */
        public List<Colour> colours() {
            return text.lines()
                    .map(line -> Colour.read(line).orElse(new Colour(line, null)))
                    .toList();
        }

        public List<BriefFile> files() {
            return BriefFile.of(text);
        }

        /** Of a brand fact: the first line is its title. */
        public String title() {
            return text.lines().findFirst().orElse("");
        }

        public String body() {
            return text.indexOf('\n') < 0 ? "" : text.substring(text.indexOf('\n') + 1);
        }
    }

    public boolean given() {
        return lines.stream().anyMatch(Line::given);
    }
}
