package app.jobbag.platform.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whose holidays are kept: a country, or a part of it with days of its own.
 *
 * @param code small letters, from the country down: {@code es}, {@code es-md}, {@code de-by-ag}
 */
public record HolidayRegion(String code) {
    public HolidayRegion {
        code = code.toLowerCase(Locale.ROOT);
    }

    /** What is said of somebody, and where nothing is said, the whole of the country. */
    public static HolidayRegion of(String said, String country) {
        return new HolidayRegion(said.isEmpty() ? country : said);
    }

    String country() {
        return parts().get(0);
    }

    String[] below() {
        List<String> parts = parts();
        return parts.subList(1, parts.size()).toArray(String[]::new);
    }

    private List<String> parts() {
        return Arrays.asList(code.split("-", -1));
    }
}
