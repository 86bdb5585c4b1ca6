package app.jobbag.meetings.web;

/** A run of text in a comparison: in both versions, in the earlier one only, or in the later one only. */
record Piece(Kind kind, String text) {
    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
