package app.jobbag.signoffs;

/** What a signature means: the document is approved, it gives what was said and decided, or what it offers is agreed to. */
public enum Purpose {
    SIGN(""),
    CONFIRM("CONFIRM."),
    ACCEPT("ACCEPT.");

    private final String texts;

    Purpose(String texts) {
        this.texts = texts;
    }

    /** What stands in the keys of the texts that differ, after the module's name. */
    public String texts() {
        return texts;
    }
}
