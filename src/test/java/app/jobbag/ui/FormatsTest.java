package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class FormatsTest {
    private final Formats formats = new Formats();

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
}
