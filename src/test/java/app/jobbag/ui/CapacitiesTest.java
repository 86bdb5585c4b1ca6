package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

@JobbagTest
class CapacitiesTest {
    @Autowired
    private Capacities capacities;

    @AfterEach
    void nobodyReads() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "Dirección creativa, en, Creative direction",
        "Client, es, Cliente",
        "Realización, zh-CN, 执行",
        "Work, en, Work",
        "Directora de marca, en, Directora de marca",
        "'', es, ''"
    })
    void theUsualOnesAreReadInTheReadersLanguageAndOwnWordsStay(String written, String language, String read) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        assertThat(capacities.said(written)).isEqualTo(read);
    }
}
