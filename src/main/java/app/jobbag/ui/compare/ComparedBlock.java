package app.jobbag.ui.compare;

import java.util.List;

/** A part of a document in two versions, under the label that it has on their page. */
public record ComparedBlock(String key, List<Piece> pieces) {
    public ComparedBlock {
        pieces = List.copyOf(pieces);
    }

    public static ComparedBlock of(String key, String earlier, String later) {
        return new ComparedBlock(key, WordDiff.between(earlier, later));
    }

    public boolean isChanged() {
        return pieces.stream().anyMatch(each -> each.kind() != Piece.Kind.SAME);
    }

    /** Not there in either version. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
