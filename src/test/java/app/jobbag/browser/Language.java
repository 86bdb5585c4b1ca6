package app.jobbag.browser;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** One language of the application: its texts by key, and the texts by which another language gives itself away. */
final class Language {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final List<String> TWINS = List.of("", "_es", "_zh_CN");

    private final Locale locale;
    private final MessageSource texts;
    private final Set<String> foreign;

    Language(Locale locale, MessageSource texts) {
        this.locale = locale;
        this.texts = texts;
        this.foreign = foreign("_" + locale.toLanguageTag().replace('-', '_').replaceFirst("^en$", ""));
    }

    Locale locale() {
        return locale;
    }

    /** What a visitor's browser asks for: es-ES. */
    String asked() {
        return locale.getLanguage().equals("es") ? "es-ES" : "en-GB";
    }

    /** The text as a reader of this language sees it; a key without one fails. */
    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments.length == 0 ? null : arguments, locale);
    }

    /** As it is typed into a date field. */
    String typed(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }

    /** As it is shown: Mon 23 Nov 2026. */
    String shown(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", locale));
    }

    String amount(double amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        return format.format(amount);
    }

    String number(double number) {
        return NumberFormat.getNumberInstance(locale).format(number);
    }

    boolean isForeign(String text) {
        return foreign.contains(text);
    }

    private static Set<String> foreign(String own) {
        Set<String> others = new HashSet<>();
        TWINS.stream().filter(twin -> !isOwn(twin, own)).forEach(twin -> others.addAll(values(twin)));
        TWINS.stream().filter(twin -> isOwn(twin, own)).map(Language::values).forEach(others::removeAll);
        others.removeIf(text -> text.contains("{") || text.codePointCount(0, text.length()) < 2);
        return others;
    }

    private static boolean isOwn(String twin, String own) {
        return twin.isEmpty() ? own.equals("_") : twin.equals(own);
    }

    private static Collection<String> values(String twin) {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> twinOf(file).equals(twin))
                    .flatMap(file -> read(file).values().stream())
                    .map(text -> text.toString().strip())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String twinOf(Path bundle) {
        String name = bundle.getFileName().toString().replace(".properties", "");
        return name.contains("_") ? name.substring(name.indexOf('_')) : "";
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }
}
