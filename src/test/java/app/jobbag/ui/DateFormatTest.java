package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Refused;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class DateFormatTest {
    /** In Madrid it is 26 November already. */
    private static final Instant EVENING = Instant.parse("2026-11-25T23:30:00Z");

    private final DateFormat format = new DateFormat(Clock.fixed(EVENING, ZoneOffset.UTC));

    @BeforeEach
    void readInMadrid() {
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Europe/Madrid"));
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|27/11/2026|2026-11-27",
                "en|7/1/2027|2027-01-07",
                "en|2026-11-27|2026-11-27",
                "en|29/02/2028|2028-02-29",
                "en|27/11/26|2026-11-27",
                "es|1.2.27|2027-02-01",
                "es|27/11/2026|2026-11-27",
                "es|27.11.2026|2026-11-27",
                "es|27-11-2026|2026-11-27",
                "zh-CN|2026-11-27|2026-11-27",
                "zh-CN|2026年11月27日|2026-11-27",
                "zh-CN|2026/11/27|2026-11-27"
            })
    void readsAWholeDate(String language, String typed, LocalDate date) throws ParseException {
        assertThat(format.parse(typed, Locale.forLanguageTag(language))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|30/11|2026-11-30",
                "en|26/11|2026-11-26",
                "en|25/11|2027-11-25",
                "es|30/11|2026-11-30",
                "es|1.2|2027-02-01",
                "es|29/02|2028-02-29",
                "zh-CN|11-30|2026-11-30",
                "zh-CN|11月30日|2026-11-30",
                "zh-CN|1/2|2027-01-02"
            })
    void takesADayWithoutAYearForTheNextSuchDay(String language, String typed, LocalDate date) throws ParseException {
        assertThat(format.parse(typed, Locale.forLanguageTag(language))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|31/02/2027",
                "en|29/02/2027",
                "en|31/02",
                "en|12/31",
                "es|31/04/2027",
                "es|0/1/2027",
                "es|31/11",
                "zh-CN|2027-02-30",
                "zh-CN|13-01",
                "zh-CN|2027年6月31日"
            })
    void saysThatADayDoesNotExist(String language, String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)))
                .withMessage("ui.typed.noSuchDay")
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|tomorrow", "zh-CN|27/11/26", "es|27 11 2026", "es|27/11/1026", "zh-CN|27", "zh-CN|十一月"})
    void refusesWhatIsNoDate(String language, String typed) {
        assertThatExceptionOfType(ParseException.class)
                .isThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|30/11/2026", "es|30/11/2026", "zh-CN|2026-11-30"})
    void showsTheYearThatWasTaken(String language, String shown) {
        assertThat(format.print(LocalDate.of(2026, 11, 30), Locale.forLanguageTag(language)))
                .isEqualTo(shown);
    }
}
