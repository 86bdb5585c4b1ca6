package app.jobbag.workorders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** A text in the three languages of Jobbag. */
public record Words(
        String en, String es, @JsonProperty("zh-CN") String zh) {
    public static final Words NONE = new Words("", "", "");

    /** Whether it says something in each of them. */
    @JsonIgnore
    boolean isWhole() {
        return !en.isBlank() && !es.isBlank() && !zh.isBlank();
    }

    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "es" -> es;
            case "zh" -> zh;
            default -> en;
        };
    }
}
