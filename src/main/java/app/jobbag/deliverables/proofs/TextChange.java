package app.jobbag.deliverables.proofs;

import app.jobbag.clients.guard.DocumentText;
import app.jobbag.clients.guard.DocumentTexts;
import app.jobbag.ui.compare.ComparedBlock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What two versions say in words, where they are documents with words. */
@Component
public class TextChange {
    /** Longer texts are compared as far as that: word by word takes its time. */
    private static final int MOST = 60_000;

    private final DocumentTexts texts;

    TextChange(DocumentTexts texts) {
        this.texts = texts;
    }

    /** @param readable whether all of both was read and compared */
    public record Change(List<ComparedBlock> blocks, boolean readable) {
        public Change {
            blocks = List.copyOf(blocks);
        }
    }

    /** Empty where neither has words that can be read. */
    public Optional<Change> between(ProofDesk.Pair pair) {
        DocumentText earlier = text(pair.earlier());
        DocumentText later = text(pair.later());
        String before = told(earlier);
        String after = told(later);
        if (before.isBlank() && after.isBlank()) {
            return Optional.empty();
        }
        boolean whole = earlier.readable() && later.readable() && Math.max(before.length(), after.length()) <= MOST;
        return Optional.of(
                new Change(List.of(ComparedBlock.of("proofs.compare.words", cut(before), cut(after))), whole));
    }

    private DocumentText text(Original original) {
        return texts.of(original.sha256(), original.face().name(), original::path);
    }

    /** As it is drawn; what the guard reads besides is not the document's text. */
    private static String told(DocumentText text) {
        return text.content()
                .substring(0, Math.min(text.told(), text.content().length()))
                .strip();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(MOST, text.length()));
    }
}
