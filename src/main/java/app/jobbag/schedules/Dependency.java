package app.jobbag.schedules;

import app.jobbag.kernel.Refused;
import app.jobbag.schedules.network.LinkType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a line depends on, as people type it: {@code 3}, {@code 3FS+2d}, {@code 4SS}, {@code 5FF-4h}, {@code 2FS+3ed}.
 *
 * @param lag in minutes; below nothing it is a lead
 * @param elapsed whether the lag runs through nights and days off
 */
public record Dependency(int from, LinkType type, long lag, boolean elapsed) {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,4})\\s*([A-Z]{2})?\\s*(?:([+-])\\s*(.+))?");
    private static final Map<LinkType, String> LETTERS = Map.of(
            LinkType.FINISH_START, "FS",
            LinkType.START_START, "SS",
            LinkType.FINISH_FINISH, "FF",
            LinkType.START_FINISH, "SF");
    /** Besides, those of Spanish planners. */
    private static final Map<String, LinkType> TYPES = Map.of(
            "FS", LinkType.FINISH_START,
            "SS", LinkType.START_START,
            "FF", LinkType.FINISH_FINISH,
            "SF", LinkType.START_FINISH,
            "FC", LinkType.FINISH_START,
            "CC", LinkType.START_START,
            "CF", LinkType.START_FINISH);

    private static final String FIELD = "links";

    public static Dependency finishStart(int from) {
        return new Dependency(from, LinkType.FINISH_START, 0, false);
    }

    /** @throws Refused at the field {@code links} for what is none of them */
    public static List<Dependency> typed(String text) {
        return Arrays.stream(text.split("[,;，；]"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Dependency::one)
                .toList();
    }

    private static Dependency one(String text) {
        Matcher found = TYPED.matcher(text.toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            throw unreadable(text);
        }
        LinkType type = TYPES.get(Objects.requireNonNullElse(found.group(2), "FS"));
        if (type == null) {
            throw unreadable(text);
        }
        int from = Integer.parseInt(found.group(1));
        if (found.group(4) == null) {
            return new Dependency(from, type, 0, false);
        }
        Duration lag = Duration.typed(found.group(4)).orElseThrow(() -> unreadable(text));
        return new Dependency(from, type, found.group(3).equals("-") ? -lag.minutes() : lag.minutes(), lag.elapsed());
    }

    private static Refused unreadable(String text) {
        return new Refused("schedules.refused.dependency", text).at(FIELD);
    }

    public static String text(List<Dependency> all) {
        return all.stream().map(Dependency::toString).collect(Collectors.joining("; "));
    }

    Linked to(int number) {
        return new Linked(from, number, type, lag, elapsed);
    }

    /** As it is typed: the usual kind without its letters. */
    @Override
    public String toString() {
        String kind = type == LinkType.FINISH_START && lag == 0 ? "" : LETTERS.get(type);
        String by = lag == 0 ? "" : (lag < 0 ? "-" : "+") + new Duration(Math.abs(lag), elapsed);
        return from + kind + by;
    }
}
