package app.jobbag.signoffs;

/** What a signature means: the document is approved, or it gives what was said and decided. */
public enum Purpose {
    SIGN(""),
    CONFIRM("CONFIRM.");

    private final String texts;

    Purpose(String texts) {
        this.texts = texts;
    }

    /** What stands in the keys of the texts that differ, after the module's name. */
    public String texts() {
        return texts;
    }
}
