package app.jobbag.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every text is there in English, Spanish and Simplified Chinese, with the same placeholders. */
class TextsTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s]+)\\s*=");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ONCE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
    private static final Pattern TWICE = Pattern.compile("''");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9.-]+)[(}]");
    private static final Pattern KEY_PARAMETER = Pattern.compile("\\bkey='([a-zA-Z0-9.-]+)'");
    private static final Pattern REFUSAL = Pattern.compile("new Refused\\(\\s*\"([^\"]+)\"");
    /** The last of these follow names and amounts. */
    private static final Pattern ONE_OF_SEVERAL =
            Pattern.compile("\\b1 (?!(is|has|was|does|requires|takes|asks|invites|es|antes|pendientes)\\b)\\p{L}+s\\b");
    /** Limits, not counts. */
    private static final Set<String> NEVER_ONE = Set.of("Size", "staff.password.tooShort");

    private static final Pattern LITERAL_TEXT =
            Pattern.compile("<(?!kbd|[^<>]*th:u?text=)[^<>]*>[^<>]*\\p{Ll}{2,}[^<>]*<");

    @Test
    void everyTextStandsInAllThreeLanguages() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path bundle : bundles()) {
            Properties english = read(bundle);
            for (String language : List.of("_es", "_zh_CN")) {
                Path other = Path.of(bundle.toString().replace(".properties", language + ".properties"));
                compare(bundle, english, other, faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Of two, the first would never be said. */
    @Test
    void noTextIsWrittenTwice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.sorted().toList()) {
                Set<String> seen = new TreeSet<>();
                KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + " " + key));
            }
        }
        assertThat(twice).isEmpty();
    }

    /** Only what has a placeholder is read as a pattern, in which an apostrophe is written twice. */
    @Test
    void anApostropheIsWrittenTwiceBesideAPlaceholderAndNowhereElse() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.sorted().toList()) {
                Properties texts = read(file);
                texts.stringPropertyNames().stream()
                        .filter(key -> (PLACEHOLDER
                                                .matcher(texts.getProperty(key))
                                                .find()
                                        ? ONCE
                                        : TWICE)
                                .matcher(texts.getProperty(key))
                                .find())
                        .forEach(key -> faults.add(file.getFileName() + " " + key));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyKeyOfATemplateHasAText() throws IOException {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
            found(KEY_IN_TEMPLATE, text).filter(key -> !known.contains(key)).forEach(missing::add);
            found(KEY_PARAMETER, text)
                    .filter(key -> known.stream().noneMatch(k -> k.equals(key) || k.startsWith(key + ".")))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRefusalHasAText() throws IOException {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        for (Path source : files(Path.of("src/main/java"), ".java")) {
            found(REFUSAL, Files.readString(source))
                    .filter(key -> !isKnown(known, key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateHoldsALiteralText() throws IOException {
        List<String> literal = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
            found(LITERAL_TEXT, text, 0)
                    .forEach(each -> literal.add(TEMPLATES.relativize(template) + ": " + each.strip()));
        }
        assertThat(literal).isEmpty();
    }

    /** Told 1 everywhere, no text speaks of several. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_es"})
    void countsInflect(String language) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Path bundle : bundles()) {
            Properties texts = read(Path.of(bundle.toString().replace(".properties", language + ".properties")));
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                if (!NEVER_ONE.contains(key) && text.contains("{")) {
                    String said = new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 1, 1, 1, 1, 1});
                    found(ONE_OF_SEVERAL, said, 0).forEach(each -> faults.add(key + ": " + each));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|0|0 mails",
                "en|1|1 mail",
                "en|2|2 mails",
                "en|1200|1,200 mails",
                "es|0|0 correos",
                "es|1|1 correo",
                "es|2|2 correos",
                "es|1200|1.200 correos",
                "zh-CN|1|1 封邮件",
                "zh-CN|1200|1,200 封邮件"
            })
    void countsAreWrittenAsTheReaderCounts(String language, int mails, String said) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/operations");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        assertThat(texts.getMessage("demo.mailbox.mails", new Object[] {mails, ""}, Locale.forLanguageTag(language)))
                .startsWith(said);
    }

    /** A key that ends with a dot is continued by a state's name. */
    private static boolean isKnown(Set<String> known, String key) {
        return key.endsWith(".") ? known.stream().anyMatch(each -> each.startsWith(key)) : known.contains(key);
    }

    private static void compare(Path bundle, Properties english, Path file, List<String> faults) throws IOException {
        if (!Files.exists(file)) {
            faults.add("no " + file.getFileName());
            return;
        }
        Properties other = read(file);
        Set<String> all = new TreeSet<>(english.stringPropertyNames());
        all.addAll(other.stringPropertyNames());
        for (String key : all) {
            String one = english.getProperty(key);
            String two = other.getProperty(key);
            if (one == null || two == null || two.isBlank()) {
                faults.add(key + " is not in " + (one == null ? bundle : file).getFileName());
            } else if (!placeholders(one).equals(placeholders(two))) {
                faults.add(key + " has other placeholders in " + file.getFileName());
            }
        }
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : bundles()) {
            keys.addAll(read(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Set<String> placeholders(String text) {
        return found(PLACEHOLDER, text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return found(pattern, text, 1);
    }

    private static Stream<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(group));
    }

    private static List<Path> bundles() throws IOException {
        return files(MESSAGES, ".properties").stream()
                .filter(file -> !file.getFileName().toString().contains("_"))
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
