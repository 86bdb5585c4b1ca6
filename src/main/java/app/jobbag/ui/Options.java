package app.jobbag.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What forms let people choose from, in the reader's language; templates and controllers call it {@code options}. */
@Component("options")
public class Options {
    private static final List<String> CURRENCIES =
            List.of("EUR", "USD", "GBP", "CHF", "MXN", "CNY", "JPY", "BRL", "COP", "CLP", "PLN", "SEK");
    private static final List<String> ZONES = List.of(
            "Europe/Madrid",
            "Europe/London",
            "Europe/Lisbon",
            "Europe/Paris",
            "Europe/Berlin",
            "Atlantic/Canary",
            "America/Mexico_City",
            "America/Bogota",
            "America/Lima",
            "America/Santiago",
            "America/Sao_Paulo",
            "America/Argentina/Buenos_Aires",
            "America/New_York",
            "America/Chicago",
            "America/Los_Angeles",
            "Asia/Shanghai",
            "Asia/Hong_Kong",
            "Asia/Tokyo",
            "Asia/Singapore",
            "UTC");

    private final MessageSource messages;
    private final Formats formats;

    Options(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** An enum's values; their texts are {@code <prefix><NAME>}. */
    public <E extends Enum<E>> List<Option> of(Class<E> type, String prefix) {
        return of(Arrays.asList(type.getEnumConstants()), prefix);
    }

    public <E extends Enum<E>> List<Option> of(Collection<E> values, String prefix) {
        return values.stream()
                .map(value -> new Option(value.name(), text(prefix + value.name())))
                .toList();
    }

    public static <T> List<Option> of(Collection<T> things, Function<T, String> value, Function<T, String> text) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing), text.apply(thing)))
                .toList();
    }

    public List<Option> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Option(code, formats.country(code)))
                .sorted(Comparator.comparing(Option::text, Collator.getInstance(locale())))
                .toList();
    }

    public List<Option> currencies() {
        return CURRENCIES.stream()
                .map(code -> new Option(
                        code, code + " – " + Currency.getInstance(code).getDisplayName(locale())))
                .toList();
    }

    public List<Option> zones() {
        return ZONES.stream().map(id -> new Option(id, id.replace('_', ' '))).toList();
    }

    public List<Option> languages() {
        return List.of(new Option("en", "English"), new Option("es", "Español"), new Option("zh-CN", "简体中文"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
