package app.jobbag.clients.guard;

/** A name in a text, from the one place up to, not with, the other. */
record Hit(Name name, int from, int to) {
    boolean covers(Hit other) {
        return from <= other.from && to >= other.to;
    }
}
