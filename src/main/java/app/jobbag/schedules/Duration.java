package app.jobbag.schedules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long, as people type it: {@code 5} or {@code 5d} (working days of eight hours), {@code 4h}, {@code 2w}, with an {@code e}
 * before the unit when nights and days off count ({@code 3ed}).
 *
 * @param minutes of work, or of the clock when elapsed
 */
public record Duration(long minutes, boolean elapsed) {
    private static final int HOUR = 60;
    private static final int DAY = 8 * HOUR;
    private static final int FULL_DAY = 24 * HOUR;
    private static final int WEEK = 5;
    private static final int FULL_WEEK = 7;
    private static final long MOST = 1_000_000;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(E)?\\s*(D|H|W|S|天|时|小时|周)?");
    private static final Map<String, String> UNITS =
            Map.of("天", "D", "时", "H", "小时", "H", "周", "W", "S", "W", "D", "D", "H", "H", "W", "W");

    public static Optional<Duration> typed(String text) {
        Matcher found = TYPED.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean elapsed = found.group(2) != null;
        String unit = found.group(3) == null ? "D" : UNITS.getOrDefault(found.group(3), "D");
        long minutes = new BigDecimal(found.group(1).replace(',', '.'))
                .multiply(BigDecimal.valueOf(minutes(unit, elapsed)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return minutes > MOST ? Optional.empty() : Optional.of(new Duration(minutes, elapsed));
    }

    private static int minutes(String unit, boolean elapsed) {
        return switch (unit) {
            case "H" -> HOUR;
            case "W" -> elapsed ? FULL_WEEK * FULL_DAY : WEEK * DAY;
            default -> elapsed ? FULL_DAY : DAY;
        };
    }

    /** In days where it is whole halves of them, else in hours. */
    @Override
    public String toString() {
        int day = elapsed ? FULL_DAY : DAY;
        boolean inDays = minutes % (day / 2) == 0;
        BigDecimal number = BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(inDays ? day : HOUR), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return number.toPlainString() + (elapsed ? "e" : "") + (inDays ? "d" : "h");
    }
}
