package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SixDigitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"123456", " 123 456 ", "123-456", "12–34–56", "１２３４５６", "１２３　４５６", "\u00a0123456", "123\u200b456"
            })
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(SixDigits.read(typed)).contains("123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "l23456", "123.456", "一二三四五六"})
    void whatIsNotSixDigitsIsNoCode(String typed) {
        assertThat(SixDigits.read(typed)).isEmpty();
    }
}
