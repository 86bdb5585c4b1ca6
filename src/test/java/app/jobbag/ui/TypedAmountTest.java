package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.web.bind.WebDataBinder;

/** What the format of amounts refuses is not read by anything else on its way into a form. */
class TypedAmountTest {
    @AfterEach
    void reset() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|1e9|",
                "es|1234.567|",
                "es|1234,567|1234.567",
                "en|1,234.5|1234.5",
                "en|+5|",
                "en|0x10|",
                "en||"
            })
    void bindsAnAmountAsTheReaderWritesIt(String language, @Nullable String typed, @Nullable BigDecimal read) {
        LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
        Typed form = new Typed();
        WebDataBinder binder = new WebDataBinder(form);
        DefaultFormattingConversionService formats = new DefaultFormattingConversionService();
        formats.addFormatterForFieldType(BigDecimal.class, new AmountFormat());
        binder.setConversionService(formats);
        new TextCleaner().clean(binder);
        binder.bind(new MutablePropertyValues(java.util.Map.of("amount", typed == null ? "" : typed)));

        assertThat(form.getAmount()).isEqualTo(read);
        assertThat(binder.getBindingResult().hasErrors()).isEqualTo(read == null && typed != null);
    }

    /** A form with an amount. */
    static class Typed {
        private @Nullable BigDecimal amount;

        public @Nullable BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(@Nullable BigDecimal amount) {
            this.amount = amount;
        }
    }
}
