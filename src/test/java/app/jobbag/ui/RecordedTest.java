package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class RecordedTest {
    private final StaticMessageSource messages = new StaticMessageSource();
    private final Recorded recorded = new Recorded(messages, new Formats(messages));

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|2026-11-27|Fri 27 Nov 2026",
                "es|1200.00 EUR|1.200,00\u00a0EUR",
                "en|2026-11-27T10:00 Europe/London|Fri 27 Nov 2026, 10:00 (London)",
                "en|2026-11-27T10:00 nowhere|2026-11-27T10:00 nowhere",
                "en|2026-01-01T10:00 No/Where|2026-01-01T10:00 No/Where",
                "en|2026-13-01|2026-13-01",
                "es|Redactar → Ana → {2026-11-12}; Enviar → Eva → {2026-11-16}|Redactar → Ana → jue 12 nov 2026; Enviar → Eva → lun 16 nov 2026",
                "zh-CN|撰写 → {2026-11-20}|撰写 → 2026年11月20日 周五",
                "en|{2026-13-01}|{2026-13-01}",
                "en|6 GIF|6 GIF",
                "es|1.10|1.10",
                "en|JB-2026-0093|JB-2026-0093",
                "en|1.5 litres|1.5 litres"
            })
    void saysWhatTheHistoryKeptAsTheReaderWritesIt(String language, String kept, String said) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(recorded.value(kept)).isEqualTo(said);
    }
}
