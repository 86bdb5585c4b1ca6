package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountFormatTest {
    private final AmountFormat format = new AmountFormat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1234.5|1234.5",
                "en|1,234.50|1234.50",
                "en|1,234|1234",
                "en|-12|-12",
                "en|0.00712345|0.00712345",
                "en|123,00|123.00",
                "en|1.234,50|1234.50",
                "en|1 234.50|1234.50",
                "es|1234,5|1234.5",
                "es|1.234,50|1234.50",
                "es|1.234|1234",
                "es|123.00|123.00",
                "es|1,234.50|1234.50",
                "zh-CN|1,234.56|1234.56",
                "zh-CN|1234,5|1234.5",
                "zh-CN|1,234|1234"
            })
    void readsWhatCanMeanOneThingOnly(String language, String typed, BigDecimal amount) throws ParseException {
        assertThat(format.parse(typed, Locale.forLanguageTag(language))).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1.234,567",
                "en|1,23,456",
                "es|12,34.567",
                "en|abc",
                "en|1e9",
                "es|--1",
                "en|1.2.3",
                "en|٣",
                "zh-CN|1.234,567",
                "zh-CN|一千"
            })
    void refusesWhatItWouldHaveToGuess(String language, String typed) {
        assertThatThrownBy(() -> format.parse(typed, Locale.forLanguageTag(language)))
                .isInstanceOf(ParseException.class);
    }
}
