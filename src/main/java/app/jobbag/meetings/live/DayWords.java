package app.jobbag.meetings.live;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days as people say them in English, Spanish and Chinese, whichever the page is in; only 11/12 is read by the writer's
 * language. A weekday is the next one, today never; "next Friday" and 下周五 are next week's. A date without a year is the next.
 */
final class DayWords {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:by|on|until|till|due|before|latest|para|hasta|antes del|antes de|a mas tardar|el|la|este|esta|this|the)\\s+"
                    + "|最晚|截止|到|在)+");
    private static final Pattern AFTER = Pattern.compile("(?:之前|以前|为止|前|交)$|[.。]$");
    private static final Pattern NEXT = Pattern.compile("next (\\w+)|下个?(?:周|星期|礼拜)(.)|(\\w+) de la proxima semana");
    private static final Pattern COMING =
            Pattern.compile("proximo (\\w+)|(\\w+) (?:que viene|proximo)|(?:这|本)(周.|星期.)");
    private static final Pattern IN_DAYS =
            Pattern.compile("(?:in|en|dentro de) (\\d{1,3}) (?:days?|dias?)|(\\d{1,3})[天日]后");
    private static final Pattern IN_WEEKS =
            Pattern.compile("(?:in|en|dentro de) (\\d{1,2}) (?:weeks?|semanas?)|(\\d{1,2})(?:周|个?星期)后");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号]?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern YEARLESS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern CHINESE = Pattern.compile("(\\d{1,2})月(\\d{1,2})[日号]?");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of| de)? ([a-z]+)(?:(?:,| de)? (\\d{4}))?");
    private static final Pattern MONTH_AND_DAY = Pattern.compile("([a-z]+) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final int YEARS_AHEAD = 8;

    private static final Map<String, DayOfWeek> WEEKDAYS = known(
            DayOfWeek::of,
            "mon monday lun lunes 周一 星期一 礼拜一 一",
            "tue tues tuesday mar martes 周二 星期二 礼拜二 二",
            "wed weds wednesday mie miercoles 周三 星期三 礼拜三 三",
            "thu thur thurs thursday jue jueves 周四 星期四 礼拜四 四",
            "fri friday vie viernes 周五 星期五 礼拜五 五",
            "sat saturday sab sabado 周六 星期六 礼拜六 六",
            "sun sunday dom domingo 周日 周天 星期日 星期天 礼拜日 礼拜天 日 天");

    private static final Map<String, Integer> MONTHS = known(
            number -> number,
            "jan january ene enero",
            "feb february febrero",
            "mar march marzo",
            "apr april abr abril",
            "may mayo",
            "jun june junio",
            "jul july julio",
            "aug august ago agosto",
            "sep sept september septiembre setiembre",
            "oct october octubre",
            "nov november noviembre",
            "dec december dic diciembre");

    private static final Map<String, Integer> AHEAD =
            known(number -> number - 1, "today hoy 今天 今日", "tomorrow manana 明天 明日", "后天 overmorrow");

    private final LocalDate today;
    private final boolean monthFirst;

    DayWords(LocalDate today, Locale writer) {
        this.today = today;
        this.monthFirst = writer.getLanguage().equals("zh");
    }

    Optional<LocalDate> read(String typed) {
        String said = MARKS.matcher(Normalizer.normalize(typed.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String bare = AFTER.matcher(BEFORE.matcher(said).replaceFirst(""))
                .replaceFirst("")
                .strip();
        try {
            return Optional.ofNullable(word(bare)).or(() -> Optional.ofNullable(date(bare)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate word(String said) {
        if (AHEAD.containsKey(said)) {
            return today.plusDays(AHEAD.get(said));
        }
        if (said.equals("pasado manana") || said.equals("day after tomorrow")) {
            return today.plusDays(2);
        }
        Matcher next = NEXT.matcher(said);
        Matcher coming = COMING.matcher(said);
        if (next.matches()) {
            return WEEKDAYS.containsKey(only(next))
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                            .with(TemporalAdjusters.nextOrSame(WEEKDAYS.get(only(next))))
                    : null;
        }
        return said.length() == 1 ? null : ahead(said, WEEKDAYS.get(coming.matches() ? only(coming) : said));
    }

    private @Nullable LocalDate ahead(String said, @Nullable DayOfWeek weekday) {
        Matcher days = IN_DAYS.matcher(said);
        Matcher weeks = IN_WEEKS.matcher(said);
        if (days.matches()) {
            return today.plusDays(Integer.parseInt(only(days)));
        } else if (weeks.matches()) {
            return today.plusWeeks(Integer.parseInt(only(weeks)));
        }
        return weekday == null ? null : today.with(TemporalAdjusters.next(weekday));
    }

    private @Nullable LocalDate date(String said) {
        Matcher yearFirst = YEAR_FIRST.matcher(said);
        Matcher dayFirst = DAY_FIRST.matcher(said);
        Matcher yearless = YEARLESS.matcher(said);
        Matcher chinese = CHINESE.matcher(said);
        if (yearFirst.matches()) {
            return LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        } else if (dayFirst.matches()) {
            return LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        } else if (chinese.matches()) {
            return next(number(chinese, 1), number(chinese, 2));
        } else if (yearless.matches()) {
            return next(number(yearless, monthFirst ? 1 : 2), number(yearless, monthFirst ? 2 : 1));
        }
        return named(said);
    }

    private @Nullable LocalDate named(String said) {
        Matcher dayOfMonth = DAY_OF_MONTH.matcher(said);
        Matcher monthAndDay = MONTH_AND_DAY.matcher(said);
        if (dayOfMonth.matches() && MONTHS.containsKey(dayOfMonth.group(2))) {
            return of(dayOfMonth, MONTHS.get(dayOfMonth.group(2)), number(dayOfMonth, 1));
        } else if (monthAndDay.matches() && MONTHS.containsKey(monthAndDay.group(1))) {
            return of(monthAndDay, MONTHS.get(monthAndDay.group(1)), number(monthAndDay, 2));
        }
        return null;
    }

    private @Nullable LocalDate of(MatchResult said, int month, int day) {
        return said.group(3) == null ? next(month, day) : LocalDate.of(number(said, 3), month, day);
    }

    private @Nullable LocalDate next(int month, int day) {
        MonthDay wanted = MonthDay.of(month, day);
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_AHEAD)
                .filter(wanted::isValidYear)
                .mapToObj(wanted::atYear)
                .filter(date -> !date.isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private static int number(MatchResult said, int group) {
        return Integer.parseInt(said.group(group));
    }

    /** The one group of several that matched. */
    private static String only(MatchResult said) {
        return IntStream.rangeClosed(1, said.groupCount())
                .filter(group -> said.group(group) != null)
                .mapToObj(said::group)
                .findFirst()
                .orElseThrow();
    }

    private static <T> Map<String, T> known(Function<Integer, T> value, String... words) {
        Map<String, T> known = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i].split(" ")) {
                known.put(word, value.apply(i + 1));
            }
        }
        return Map.copyOf(known);
    }
}
