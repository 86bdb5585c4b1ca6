package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormatsTest {
    private final ResourceBundleMessageSource cities = new ResourceBundleMessageSource();
    private final Formats formats = new Formats(cities);

    @BeforeEach
    void cities() {
        cities.setBasename("messages/cities");
        cities.setDefaultEncoding("UTF-8");
        cities.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1,239.11\u00a0EUR|Wed 25 Nov 2026|Wed 25 Nov 2026, 22:00",
                "es|1.239,11\u00a0EUR|mié 25 nov 2026|mié 25 nov 2026, 22:00",
                "zh-CN|1,239.11\u00a0EUR|2026年11月25日 周三|2026年11月25日 周三 22:00"
            })
    void tellsMessagesMoneyDaysAndMomentsAsTheReaderWritesThem(
            String language, String amount, String day, String moment) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        LocaleContextHolder.setTimeZone(TimeZone.getTimeZone("Europe/Madrid"));

        assertThat(formats.words(
                        Money.of("1239.11", "EUR"),
                        LocalDate.of(2026, 11, 25),
                        Instant.parse("2026-11-25T21:00:00Z"),
                        LocalTime.of(9, 5),
                        3,
                        "JB-2026-0093"))
                .containsExactly(amount, day, moment, "09:05", 3, "JB-2026-0093");
    }

    @ParameterizedTest
    @CsvSource({
        "en,America/Mexico_City,Mexico City",
        "es,America/Mexico_City,Ciudad de México",
        "zh-CN,America/Mexico_City,墨西哥城",
        "es,Europe/London,Londres",
        "zh-CN,America/Argentina/Buenos_Aires,布宜诺斯艾利斯",
        "es,America/Port_of_Spain,Port of Spain",
        "en,UTC,UTC"
    })
    void namesAZoneByItsCityInTheReadersLanguage(String language, String zone, String city) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(formats.city(ZoneId.of(zone))).isEqualTo(city);
    }
}
