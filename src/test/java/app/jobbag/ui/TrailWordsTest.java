package app.jobbag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

/** How a history says its fields and codes. */
class TrailWordsTest {
    private final StaticMessageSource texts = new StaticMessageSource();
    private final TrailWords words = new TrailWords(texts);

    @BeforeEach
    void spanish() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("es"));
        texts.addMessage("trail.client.field.taxId", LocaleContextHolder.getLocale(), "NIF");
        texts.addMessage("trail.contact.value.MINUTES", LocaleContextHolder.getLocale(), "actas");
        texts.addMessage("trail.contact.value.SCHEDULE", LocaleContextHolder.getLocale(), "calendarios");
        texts.addMessage("trail.closing.value.deliverable", LocaleContextHolder.getLocale(), "un entregable");
    }

    @AfterEach
    void nobody() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void saysFieldsInTheReadersWords() {
        assertThat(words.field("client", "taxId")).isEqualTo("NIF");
        assertThat(words.field("client", "Marta Gil")).isEqualTo("Marta Gil");
    }

    @Test
    void saysCodesOneByOneAndLeavesTheRest() {
        assertThat(words.value("contact", "MINUTES, SCHEDULE")).isEqualTo("actas, calendarios");
        assertThat(words.value("contact", "Calle Mayor 3, Pamplona")).isEqualTo("Calle Mayor 3, Pamplona");
        assertThat(words.value("closing", "deliverable:01a2")).isEqualTo("un entregable");
        assertThat(words.value("client", null)).isNull();
    }
}
