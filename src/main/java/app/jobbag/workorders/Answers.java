package app.jobbag.workorders;

import java.util.LinkedHashMap;
import java.util.Map;

/** What was answered to the questions of a brief, by the field's key, in the form its kind keeps. No blank answers. */
public record Answers(Map<String, String> values) {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, String> given = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!value.isBlank()) {
                given.put(key, value.strip());
            }
        });
        values = Map.copyOf(given);
    }

    /** Empty when it was not answered. */
    public String to(String key) {
        return values.getOrDefault(key, "");
    }

    /** Of a fact its title. */
    public String firstLine(String key) {
        return to(key).lines().findFirst().orElse("");
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The same with another answer to one question; a blank one takes it away. */
    public Answers with(String key, String answer) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(key, answer);
        return new Answers(all);
    }
}
