package app.jobbag.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows that keep a number for good are compared with themselves, wherever they stand by now: one that was put in between moves
 * those below it and changes none of them. Lists whose rows have no number are left as they are.
 */
final class AlignedRows {
    static final String NUMBER = ".number";

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)](\\..+)");

    private final Map<String, Map<String, Integer>> places = new HashMap<>();
    private final Map<String, Integer> ends = new HashMap<>();

    /** @param mine the fields in whose order the others are put */
    AlignedRows(Map<String, String> mine) {
        mine.forEach((field, text) -> {
            Matcher row = ROW.matcher(field);
            if (row.matches() && row.group(3).equals(NUMBER)) {
                int at = Integer.parseInt(row.group(2));
                places.computeIfAbsent(row.group(1), list -> new HashMap<>()).put(text, at);
                ends.merge(row.group(1), at + 1, Math::max);
            }
        });
    }

    boolean isNumber(String field) {
        return ROW.matcher(field).matches() && field.endsWith(NUMBER);
    }

    /** The same texts with each row where mine has it; rows that mine has not stand below. */
    Map<String, String> align(Map<String, String> texts) {
        Map<String, Integer> moved = new HashMap<>();
        Map<String, Integer> below = new HashMap<>(ends);
        Function<Matcher, @Nullable Integer> place = row -> {
            String number = texts.getOrDefault(row.group(1) + "[" + row.group(2) + "]" + NUMBER, "");
            Integer known = Objects.requireNonNull(places.get(row.group(1))).get(number);
            return number.isEmpty()
                    ? null
                    : Objects.requireNonNullElseGet(
                            known,
                            () -> moved.computeIfAbsent(
                                    row.group(1) + "[" + row.group(2),
                                    key -> below.merge(row.group(1), 1, Integer::sum) - 1));
        };
        Map<String, String> aligned = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            Matcher row = ROW.matcher(field);
            if (!row.matches() || !places.containsKey(row.group(1))) {
                aligned.put(field, text);
                return;
            }
            Integer at = place.apply(row);
            if (at != null) {
                aligned.put(row.group(1) + "[" + at + "]" + row.group(3), text);
            }
        });
        return aligned;
    }
}
