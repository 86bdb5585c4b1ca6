package app.jobbag.ui.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two texts compared word by word; Chinese, which sets no spaces, sign by sign. */
final class WordDiff {
    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{M}\\p{N}]+|\\s|.", Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private String between = "";

    private WordDiff() {}

    static List<Piece> between(String earlier, String later) {
        WordDiff diff = new WordDiff();
        DiffUtils.diff(words(earlier), words(later), true).getDeltas().forEach(diff::take);
        diff.flush();
        return List.copyOf(diff.pieces);
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private void take(AbstractDelta<String> delta) {
        String before = String.join("", delta.getSource().getLines());
        if (delta.getType() != DeltaType.EQUAL) {
            change(before, String.join("", delta.getTarget().getLines()));
        } else if (before.equals(" ") && !(removed.isEmpty() && added.isEmpty())) {
            between = before;
        } else {
            flush();
            pieces.add(new Piece(Piece.Kind.SAME, before));
        }
    }

    /** A blank between two changed words belongs to both: one change is read more easily than two. */
    private void change(String before, String after) {
        removed.append(between).append(before);
        added.append(between).append(after);
        between = "";
    }

    private void flush() {
        add(Piece.Kind.REMOVED, removed);
        add(Piece.Kind.ADDED, added);
        if (!between.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.SAME, between));
        }
        between = "";
    }

    private void add(Piece.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
