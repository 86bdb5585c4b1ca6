package app.jobbag.clients.guard;

/** What stands between a letter and the one before it. */
enum Gap {
    /** Nothing: they belong to one word. */
    NONE,
    /** A hyphen at a line's end: the word may go on, or another one begin. */
    HYPHENATED,
    /** Blanks and line breaks only. */
    BLANK,
    /** Punctuation, or the beginning of the text. */
    MARK
}
