package app.jobbag.ui.compare;

/** A run of text in a comparison: in both versions, in the earlier one only, or in the later one only. */
public record Piece(Kind kind, String text) {
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }
}
