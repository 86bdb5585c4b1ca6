package app.jobbag.schedules.exchange;

import app.jobbag.schedules.exchange.Unreadable.Why;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and durations as MS Project writes them; in whole minutes, by the clock on the wall. */
final class Values {
    /** MS Project knows 1984 to 2149. */
    private static final int FIRST_YEAR = 1984;

    private static final int LAST_YEAR = 2149;
    private static final long MOST_MINUTES = 1_000_000;
    private static final Pattern DURATION = Pattern.compile("PT(\\d{1,7})H(\\d{1,7})M(\\d{1,7})(?:\\.\\d+)?S");

    private Values() {}

    static @Nullable LocalDateTime date(String text) {
        if (text.isEmpty() || text.equals("NA")) {
            return null;
        }
        try {
            LocalDateTime at = LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
            if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
                throw new Unreadable(Why.BAD_VALUE, text);
            }
            return at;
        } catch (DateTimeParseException e) {
            throw new Unreadable(Why.BAD_VALUE, text);
        }
    }

    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException e) {
            throw new Unreadable(Why.BAD_VALUE, text);
        }
    }

    static long minutes(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Matcher found = DURATION.matcher(text);
        if (!found.matches()) {
            throw new Unreadable(Why.BAD_VALUE, text);
        }
        return within(Long.parseLong(found.group(1)) * 60 + Long.parseLong(found.group(2)));
    }

    static long within(long minutes) {
        if (Math.abs(minutes) > MOST_MINUTES) {
            throw new Unreadable(Why.BAD_VALUE, minutes + " minutes");
        }
        return minutes;
    }

    static String duration(long minutes) {
        return "PT" + minutes / 60 + "H" + minutes % 60 + "M0S";
    }

    /** Minutes to months come as 3 to 12, estimated ones 32 more; the even ones of them run through nights and days off. */
    static boolean isElapsed(int format) {
        int exact = format >= 35 && format <= 52 ? format - 32 : format;
        return exact == 4 || exact == 6 || exact == 8 || exact == 10 || exact == 12 || exact == 20;
    }

    /** Of the predecessor's length: 19 and 20, and guessed 51 and 52. */
    static boolean isPercent(int format) {
        return format == 19 || format == 20 || format == 51 || format == 52;
    }
}
