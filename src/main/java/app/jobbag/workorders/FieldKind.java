package app.jobbag.workorders;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How a question of a brief is answered, and in what form the answer is kept. */
public enum FieldKind {
    SHORT_TEXT(200),
    LONG_TEXT(10_000),
    /** Plain decimal digits with a point; the unit belongs to the question. */
    NUMBER(20),
    /** ISO 8601. */
    DATE(10),
    /** The key of an option. */
    CHOICE(40),
    /** Width × height and unit, such as {@code 594 x 841 mm}. */
    SIZE(40),
    /** An item per line. */
    LIST(4_000);

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern MEASURES =
            Pattern.compile("\\d{1,6}(\\.\\d{1,2})? x \\d{1,6}(\\.\\d{1,2})? (mm|cm|m|in|px)");

    private final int longest;

    FieldKind(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    boolean takes(String answer) {
        return answer.codePointCount(0, answer.length()) <= longest
                && switch (this) {
                    case SHORT_TEXT -> answer.indexOf('\n') < 0;
                    case LONG_TEXT, LIST, CHOICE -> true;
                    case NUMBER -> DECIMAL.matcher(answer).matches();
                    case SIZE -> MEASURES.matcher(answer).matches();
                    case DATE -> isDate(answer);
                };
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
