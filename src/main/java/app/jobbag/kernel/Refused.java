package app.jobbag.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule said no. Carries the fact as a message key, so that the page can say it in the person's language. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;
    private final transient List<Refused> parts;

    public Refused(String key, Object... arguments) {
        this(null, List.of(), key, arguments);
    }

    private Refused(@Nullable String field, List<Refused> parts, String key, Object... arguments) {
        super(key);
        this.parts = List.copyOf(parts);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same refusal, shown at one field of the form. */
    public Refused at(String formField) {
        return new Refused(formField, List.of(), key, arguments);
    }

    /** Several refusals said at once, each at its own field; there must be one at least. */
    public static Refused all(List<Refused> parts) {
        Refused first = parts.get(0);
        return new Refused(first.field, parts, first.key, first.arguments);
    }

    /** Runs every check and says at once what they refuse. */
    public static void together(Runnable... checks) {
        List<Refused> wrong = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Refused e) {
                wrong.addAll(e.parts());
            }
        }
        if (!wrong.isEmpty()) {
            throw all(wrong);
        }
    }

    /** Every refusal this one carries: itself, unless it was put together of several. */
    public List<Refused> parts() {
        return parts == null || parts.isEmpty() ? List.of(this) : parts;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    public @Nullable String field() {
        return field;
    }
}
