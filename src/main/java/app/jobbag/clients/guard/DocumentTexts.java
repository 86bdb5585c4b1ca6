package app.jobbag.clients.guard;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Texts of files read lately, so that a page does not read the same file at every visit; few, since they lie in memory. */
@Component
public class DocumentTexts {
    private static final int MOST_LETTERS = 4_000_000;

    private final Map<String, DocumentText> kept = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    /** @param sha256 of the content, which with the kind of file says it all */
    public DocumentText of(String sha256, String name, Supplier<Path> file) {
        String key = sha256 + name.substring(name.lastIndexOf('.') + 1);
        return find(key).orElseGet(() -> keep(key, DocumentText.of(name, file.get())));
    }

    private synchronized Optional<DocumentText> find(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized DocumentText keep(String key, DocumentText text) {
        if (text.content().length() <= MOST_LETTERS && kept.putIfAbsent(key, text) == null) {
            letters += text.content().length();
            var eldest = kept.entrySet().iterator();
            while (letters > MOST_LETTERS) {
                letters -= eldest.next().getValue().content().length();
                eldest.remove();
            }
        }
        return text;
    }
}
