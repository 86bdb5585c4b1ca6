package app.jobbag.clients;

import app.jobbag.kernel.Ids;
import java.util.UUID;

/**
 * What everybody who works for a client has to know about its brand: how the logo stands, which fonts, which tone.
 *
 * @param id the same for as long as the fact is kept, whatever it says
 */
public record BrandFact(UUID id, FactTopic topic, String title, String text) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 4_000;

    public static BrandFact fresh(FactTopic topic, String title, String text) {
        return new BrandFact(Ids.next(), topic, title, text);
    }

    /** As it says today, for what keeps it as of then: the title, then the text from the next line on. */
    public String asOfNow() {
        return title.strip() + "\n" + text.strip();
    }
}
