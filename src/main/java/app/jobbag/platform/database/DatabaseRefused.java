package app.jobbag.platform.database;

import org.jspecify.annotations.Nullable;

/** The application can't start on this database; the message is one sentence for the person who starts it. */
final class DatabaseRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseRefused(String sentence) {
        this(sentence, null);
    }

    DatabaseRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
