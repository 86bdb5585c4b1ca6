package app.jobbag.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How a history is read: its fields and states in the reader's words. The trail keeps names and codes; their words are
 * {@code trail.<subject>.field.<field>} and {@code trail.<subject>.value.<code>}.
 */
@Component
public class TrailWords {
    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Fields named by people, such as a question or somebody of a team, stand as they are. */
    public String field(String subject, String field) {
        return word("trail." + subject + ".field." + field, field);
    }

    /** A code, or several with commas between; what is no code stands as it is. */
    public @Nullable String value(String subject, @Nullable String value) {
        return value == null
                ? null
                : Arrays.stream(value.split(", ", -1))
                        .map(code -> word("trail." + subject + ".value." + code.replaceFirst(":.*", ""), code))
                        .collect(Collectors.joining(", "));
    }

    private String word(String key, String otherwise) {
        return String.valueOf(messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }
}
