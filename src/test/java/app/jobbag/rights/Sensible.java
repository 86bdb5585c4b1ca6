package app.jobbag.rights;

import java.util.Map;

/** What stands in those fields where not everything goes. */
final class Sensible {
    private static final Map<String, String> BY_FIELD = Map.of(
            "type", "poster",
            "currency", "EUR",
            "locale", "es",
            "zone", "Europe/Madrid",
            "callLink", "",
            "kind", "INTERNAL",
            "part", "REQUIRED",
            "lead", "",
            "owner", "",
            "tax", "E");

    private Sensible() {}

    static String of(String field, String usual) {
        return BY_FIELD.getOrDefault(field.substring(field.lastIndexOf('.') + 1), usual);
    }
}
