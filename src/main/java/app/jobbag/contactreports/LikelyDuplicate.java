package app.jobbag.contactreports;

import java.util.Comparator;
import java.util.List;

/**
 * What an instruction may be the same as, and why it looks so.
 *
 * @param words that both have
 * @param days between the two
 * @param alike whether they have so much in common that the page says it unasked
 */
public record LikelyDuplicate(SameAs what, List<String> words, long days, boolean alike) {
    /** The likeliest first. */
    static final Comparator<LikelyDuplicate> LIKELIEST = Comparator.<LikelyDuplicate>comparingInt(
                    each -> each.words().size())
            .reversed()
            .thenComparingLong(LikelyDuplicate::days);

    public LikelyDuplicate {
        words = List.copyOf(words);
    }

    public String joined() {
        return String.join(", ", words);
    }
}
