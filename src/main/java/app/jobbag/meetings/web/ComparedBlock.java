package app.jobbag.meetings.web;

import java.util.List;

/** A part of the minutes in two versions, under the label that it has on their page. */
record ComparedBlock(String key, List<Piece> pieces) {
    static ComparedBlock of(String key, String earlier, String later) {
        return new ComparedBlock(key, WordDiff.between(earlier, later));
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(each -> each.kind() != Piece.Kind.SAME);
    }

    /** Not there in either version. */
    boolean isEmpty() {
        return pieces.isEmpty();
    }
}
