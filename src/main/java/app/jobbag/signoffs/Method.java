package app.jobbag.signoffs;

/** How it was made sure who signs. */
public enum Method {
    /** Signed in with a password. */
    SESSION,
    /** Read a code that was mailed to the contact's address. */
    MAILED_CODE,
    /** Signed on paper; a second person of the agency has looked at the scan. */
    PAPER
}
