package app.jobbag.signoffs.seal;

/** Where the bytes that were signed stand in a sealed document. */
public enum SealForm {
    /** At its beginning, byte for byte: the signed PDF, the pages of evidence after its own. */
    PAGES,
    /** In it as an attached file, for whatever can't take pages. */
    ATTACHED
}
