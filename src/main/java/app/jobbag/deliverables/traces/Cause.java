package app.jobbag.deliverables.traces;

import java.util.Locale;

/** A cause in the three languages of the house. */
public record Cause(String key, String en, String es, String zh, int version, boolean archived) {
    public String in(Locale reader) {
        return switch (reader.getLanguage()) {
            case "es" -> es;
            case "zh" -> zh;
            default -> en;
        };
    }
}
