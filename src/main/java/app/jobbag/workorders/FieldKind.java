package app.jobbag.workorders;

import app.jobbag.kernel.Worded;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How a question of a brief is answered, and in what form the answer is kept. */
@Worded("briefs.kind.")
public enum FieldKind {
    SHORT_TEXT(200),
    LONG_TEXT(10_000),
    /** Plain decimal digits with a point; the unit belongs to the question. */
    NUMBER(20),
    /** ISO 8601. */
    DATE(10),
    /** The key of an option. */
    CHOICE(40),
    /** Keys of options, one a line, in the order of the question. */
    MULTI_CHOICE(2_000),
    /** Width × height, depth where there is one, and unit, such as {@code 594 x 841 mm}. */
    SIZE(60),
    /** A {@link Colour} per line. */
    COLOUR(2_000),
    /** An item per line. */
    LIST(4_000),
    /** A file per line: its id, a space, its name. */
    FILE(4_000),
    /** A row per line, its cells divided by bars: {@link TableRows}. */
    TABLE(20_000),
    /** A fact of the client's brand as it stood when the answer was given: its title, then its text from the next line on. */
    FACT(4_300);

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern MEASURES = Pattern.compile(
            "\\d{1,6}(\\.\\d{1,2})? x \\d{1,6}(\\.\\d{1,2})?( x \\d{1,6}(\\.\\d{1,2})?)? (mm|cm|m|in|px)");

    private final int longest;

    FieldKind(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /** Whether it is answered by choosing. */
    public boolean chooses() {
        return this == CHOICE || this == MULTI_CHOICE;
    }

    /** Whether it can be a column of a table. */
    public boolean fitsCell() {
        return this == SHORT_TEXT || this == NUMBER || this == DATE || this == CHOICE || this == SIZE;
    }

    /** Whether it takes the width of a page. */
    public boolean isWide() {
        return this == LONG_TEXT || this == LIST || this == FILE || this == TABLE;
    }

    /** Whether it takes a few characters only. */
    public boolean isBrief() {
        return this == NUMBER || this == DATE;
    }

    /** Whether several fields make up the answer. */
    public boolean isGrouped() {
        return this == MULTI_CHOICE || this == FILE || this == TABLE;
    }

    boolean takes(String answer) {
        return answer.codePointCount(0, answer.length()) <= longest
                && switch (this) {
                    case SHORT_TEXT -> answer.indexOf('\n') < 0;
                    case LONG_TEXT, LIST, CHOICE, MULTI_CHOICE, TABLE, FACT, FILE -> true;
                    case NUMBER -> DECIMAL.matcher(answer).matches();
                    case SIZE -> MEASURES.matcher(answer).matches();
                    case COLOUR ->
                        answer.lines().allMatch(line -> Colour.read(line).isPresent());
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
