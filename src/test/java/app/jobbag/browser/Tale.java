package app.jobbag.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What people type in one story, and what they keep in mind as it goes on: addresses, numbers, fingerprints. */
final class Tale {
    private final Properties words = new Properties();
    private final Map<String, String> kept = new HashMap<>();

    private Tale(String... files) {
        for (String file : files) {
            read("/browser/" + file + ".properties");
        }
    }

    /** In order: a later file says it otherwise. */
    static Tale of(String... files) {
        return new Tale(files);
    }

    String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    void keep(String name, String value) {
        kept.put(name, value);
    }

    String kept(String name) {
        return Objects.requireNonNull(kept.get(name), name);
    }

    /** The day in the agency's own zone. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Madrid"));
    }

    private void read(String resource) {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Tale.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
