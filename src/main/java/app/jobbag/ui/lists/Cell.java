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
}
