package app.jobbag.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * In what capacity somebody signs, as the reader says it. The usual ones are offered in the planner's language and read by
 * others in theirs; what somebody has worded stays as it is.
 */
@Component("capacities")
public class Capacities {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.SIMPLIFIED_CHINESE);
    private static final List<String> USUAL = List.of(
            "WORK", "DIRECTION", "ACCOUNT", "CLIENT", "COPY", "PROOFREADING", "STRATEGY", "MEDIA", "PRODUCTION");

    private final MessageSource texts;

    Capacities(MessageSource texts) {
        this.texts = texts;
    }

    /** A usual one, to be offered. */
    public String usual(String kind) {
        return text(kind, LocaleContextHolder.getLocale());
    }

    public String said(String capacity) {
        return USUAL.stream()
                .filter(kind -> LANGUAGES.stream()
                        .anyMatch(language -> text(kind, language).equals(capacity)))
                .findFirst()
                .map(this::usual)
                .orElse(capacity);
    }

    private String text(String kind, Locale language) {
        return texts.getMessage("ui.capacity." + kind, null, language);
    }
}
