package app.jobbag.workorders;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question of a brief.
 *
 * @param unit of a number, such as copies
 * @param options of a choice
 */
public record BriefField(
        String key,
        FieldKind kind,
        boolean obligatory,
        Words label,
        @Nullable Words help,
        @Nullable Words example,
        @Nullable Words unit,
        List<Option> options) {
    /** One answer to choose. */
    public record Option(String key, Words label) {}

    public BriefField {
        options = Objects.requireNonNullElse(options, List.of());
    }

    boolean takes(String answer) {
        return kind.takes(answer)
                && (kind != FieldKind.CHOICE || options.stream().anyMatch(o -> o.key.equals(answer)));
    }

    /** The answer as people read it: an option's label instead of its key. */
    public String shown(String answer, Locale locale) {
        return switch (kind) {
            case CHOICE ->
                options.stream()
                        .filter(option -> option.key.equals(answer))
                        .map(option -> option.label.in(locale))
                        .findFirst()
                        .orElse(answer);
            case SIZE -> answer.replace(" x ", " × ");
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, LIST -> answer;
        };
    }
}
