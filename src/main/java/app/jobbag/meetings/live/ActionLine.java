package app.jobbag.meetings.live;

import app.jobbag.meetings.Party;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An action item typed in one line: "Ana → proof to printer → Fri". What is not understood stays as text.
 *
 * @param owners nobody known by that name, the one, or several who could be meant
 */
record ActionLine(
        String step,
        String ownerText,
        List<Party> owners,
        String dueText,
        @Nullable LocalDate due) {
    private static final Pattern ARROW = Pattern.compile("\\s*(?:-+>|=+>|－>|[→➔⇒➜])\\s*");
    private static final int WHOLE = 3;

    ActionLine {
        owners = List.copyOf(owners);
    }

    /** With two arrows nobody means anything else. */
    static boolean looksLike(String text) {
        return ARROW.split(text.strip()).length >= WHOLE;
    }

    /** Of two parts it is seen from the parts whether the first is a person or the last is a day. */
    static ActionLine read(String typed, NamesAtTable names, DayWords days) {
        String[] parts = ARROW.split(typed.strip());
        boolean whole = parts.length >= WHOLE;
        String first = parts[0].strip();
        String last = parts[parts.length - 1].strip();
        List<Party> owners = parts.length > 1 ? names.find(first) : List.of();
        LocalDate due = parts.length > 1 ? days.read(last).orElse(null) : null;
        int from = whole || !owners.isEmpty() ? 1 : 0;
        int to = whole || due != null ? parts.length - 1 : parts.length;
        if (from >= to) {
            return new ActionLine("", first, owners, last, due);
        }
        return new ActionLine(
                String.join(" → ", Arrays.copyOfRange(parts, from, to)).strip(),
                from == 1 ? first : "",
                owners,
                to < parts.length ? last : "",
                due);
    }

    /** With what somebody has said to have meant; null stays as it is. */
    ActionLine meaning(@Nullable Party owner, @Nullable LocalDate day) {
        return new ActionLine(
                step, ownerText, owner == null ? owners : List.of(owner), dueText, day == null ? due : day);
    }
}
