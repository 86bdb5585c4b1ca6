package app.jobbag.kernel;

import java.util.UUID;

/** A typed identifier: a record of one UUID per kind of thing, so that mixing two kinds does not compile. */
public interface Id {
    UUID value();
}
