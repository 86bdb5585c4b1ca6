package app.jobbag.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;

/** The texts of all modules, one table a language: a page asks for a hundred, and each module's bundle in turn is too slow. */
final class Texts extends AbstractMessageSource {
    private record Key(String code, Locale locale) {}

    /** By the suffix of the file: nothing, {@code _es}, {@code _zh_CN}. */
    private final Map<String, Map<String, String>> tables = new HashMap<>();

    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    Texts(Resource... bundles) throws IOException {
        for (Resource bundle : bundles) {
            String file = Objects.requireNonNull(bundle.getFilename()).replace(".properties", "");
            int suffix = file.indexOf('_');
            Properties texts = new Properties();
            try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            Map<String, String> table =
                    tables.computeIfAbsent(suffix < 0 ? "" : file.substring(suffix), each -> new HashMap<>());
            texts.forEach((code, text) -> table.put((String) code, (String) text));
        }
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        for (String suffix :
                List.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")) {
            String text = tables.getOrDefault(suffix, Map.of()).get(code);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return formats.computeIfAbsent(new Key(code, locale), this::format);
    }

    private @Nullable MessageFormat format(Key key) {
        String text = resolveCodeWithoutArguments(key.code(), key.locale());
        return text == null ? null : new MessageFormat(text, key.locale());
    }
}
