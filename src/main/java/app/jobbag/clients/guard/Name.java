package app.jobbag.clients.guard;

import app.jobbag.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * Something the guard knows by name.
 *
 * @param client whose it is; null for what never stops anything: the agency's own names and the exceptions
 */
record Name(NameKind kind, @Nullable ClientId client, String text, Way way) {
    /** How it has to be written to count. */
    enum Way {
        /** In any case, with or without accents. */
        WORDS,
        /** With its capitals: codes, brands of two letters, names of projects. */
        EXACT,
        /** In one piece with its dots: addresses of mail and of the web. */
        ADDRESS
    }
}
