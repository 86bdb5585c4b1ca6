package app.jobbag.bookings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.bookings.Hours;
import app.jobbag.kernel.Refused;
import java.text.ParseException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursFormatTest {
    private final HoursFormat format = new HoursFormat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1:30|1.5",
                "en|1h30|1.5",
                "en|1,5|1.5",
                "en|1.5|1.5",
                "en|0:45|0.75",
                "en|2h|2",
                "es|1:30|1.5",
                "es|1h30|1.5",
                "es|1,5|1.5",
                "es|1.5|1.5",
                "es|1 h 15 min|1.25",
                "zh-CN|1:30|1.5",
                "zh-CN|1：30|1.5",
                "zh-CN|1h30|1.5",
                "zh-CN|1,5|1.5",
                "zh-CN|1.5|1.5"
            })
    void readsNumbersAndHoursWithMinutes(String language, String typed, String hours) throws ParseException {
        assertThat(format.parse(typed, Locale.forLanguageTag(language))).isEqualTo(Hours.of(hours));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|1:20", "en|24:15", "es|0", "es|1,1", "zh-CN|25h"})
    void refusesWhatIsNoQuarterHourOfADay(String language, String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)))
                .withMessage("bookings.refused.hours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|1:75", "en|1:5", "es|una hora", "es|h30", "zh-CN|1:30:00"})
    void refusesWhatItWouldHaveToGuess(String language, String typed) {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|1.5", "es|1,5", "zh-CN|1.5"})
    void showsThemAsANumber(String language, String shown) {
        assertThat(format.print(Hours.of("1.50"), Locale.forLanguageTag(language)))
                .isEqualTo(shown);
    }
}
