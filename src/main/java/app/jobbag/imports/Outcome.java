package app.jobbag.imports;

/** What a row becomes. */
public enum Outcome {
    /** A client that was not there, with its contact. */
    BOTH,
    CLIENT,
    /** A contact of a client that is there already, or that a row above makes. */
    CONTACT,
    /** Everything is there already. */
    PRESENT,
    /** It looks like a client that is there, and nobody said that it is another. */
    ALIKE,
    WRONG;

    public boolean makes() {
        return this == BOTH || this == CLIENT || this == CONTACT;
    }
}
