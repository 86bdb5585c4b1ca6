package app.jobbag.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the demonstration is told from: files under {@code demo}. */
@DemoPart
class Scripts {
    private static final List<String> CLIENTS = List.of(
            "LUMBRE",
            "VALDELUZ",
            "CIERZO",
            "RIBERA",
            "SALINAS",
            "XOCO",
            "JACA",
            "SKYLARK",
            "QINGWA",
            "FINCH",
            "OTTER",
            "NORD");

    private final JsonMapper json;
    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    Scripts(JsonMapper json) {
        this.json = json;
    }

    List<PersonScript> people() {
        return List.of(read("people", PersonScript[].class));
    }

    List<ClientScript> clients() {
        return CLIENTS.stream()
                .map(code -> read("clients/" + code, ClientScript.class))
                .toList();
    }

    WorkScript work(String client) {
        return read("orders/" + client, WorkScript.class);
    }

    Words words(Locale language) {
        return words.computeIfAbsent(language, each -> read("words/" + each.toLanguageTag(), Words.class));
    }

    ContactWords contacts(Locale language) {
        return read("contacts/" + language.toLanguageTag(), ContactWords.class);
    }

    WeekWords weekly(Locale language) {
        return read("weekly/" + language.toLanguageTag(), WeekWords.class);
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demo/" + name + ".json").getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
