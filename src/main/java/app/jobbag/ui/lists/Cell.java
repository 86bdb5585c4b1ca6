package app.jobbag.ui.lists;

/** How a column's value is written. */
public enum Cell {
    TEXT,
    /** The text opens the row. */
    LINK,
    DATE,
    INSTANT,
    NUMBER,
    /** With its currency beside it. */
    MONEY,
    /** A state's chip: word, shape and colour. */
    STATUS;

    boolean onTheRight() {
        return this == NUMBER || this == MONEY;
    }

    /** On a phone, where the heads are gone, it says nothing without its column's name. */
    boolean needsItsName() {
        return switch (this) {
            case DATE, INSTANT, NUMBER, MONEY -> true;
            case TEXT, LINK, STATUS -> false;
        };
    }
}
