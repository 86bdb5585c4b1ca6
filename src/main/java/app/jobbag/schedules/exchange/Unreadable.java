package app.jobbag.schedules.exchange;

/** A file that is no plan, or one that is too large, too deep or hostile; nothing of it is taken. */
public class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String detail;

    /** What is wrong, for the page to say. */
    public enum Why {
        EMPTY,
        NOT_TEXT,
        NOT_XML,
        NOT_A_PROJECT,
        TOO_LARGE,
        TOO_DEEP,
        BAD_VALUE,
        CIRCLE,
        NO_WORKING_TIME
    }

    Unreadable(Why why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    public Why why() {
        return why;
    }

    /** What of it, as the file has it. */
    public String detail() {
        return detail;
    }
}
