package app.jobbag.kernel;

import org.jspecify.annotations.Nullable;

/** A rule said no. Carries the fact as a message key, so that the page can say it in the person's language. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final @Nullable String field;

    public Refused(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private Refused(@Nullable String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** The same refusal, shown at one field of the form. */
    public Refused at(String formField) {
        return new Refused(formField, key, arguments);
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
