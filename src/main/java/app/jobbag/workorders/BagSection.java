package app.jobbag.workorders;

import app.jobbag.files.PaperSubject;
import app.jobbag.kernel.Guarded;
import app.jobbag.platform.reading.Later;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of the order's page that a module above fills: deliverables, cost, closing, invoices. Called inside the read
 * transaction of the page, for an order that the person may see.
 */
public interface BagSection {
    /** Also the anchor on the page; the heading is the message {@code workorders.bag.<key>}. */
    String key();

    /** Where it stands on the page: 100 deliverables, 200 cost, 300 documents, 400 closing, 500 invoices. */
    int rank();

    /** Says what it will read; empty when there is nothing for this person: the section then does not show. */
    Later<Optional<Content>> of(SignedIn who, OrderDetails order);

    /**
     * A step that is taken on a page of its own.
     *
     * @param key message of the button; {@code key.why} may say more
     */
    record NextStep(String key, String url) {}

    /**
     * Papers of the section that are listed among the order's documents.
     *
     * @param owner what they hang on: whoever may see it may open them
     * @param about in words
     */
    record Document(PaperSubject subject, Guarded owner, String about) {}

    /**
     * An object of the section whose history belongs to the order's.
     *
     * @param subject as the trail calls it
     * @param name what it is called, or a message's key in braces
     */
    record Told(String subject, UUID id, String name, String url) {}

    /**
     * What the section shows.
     *
     * @param template with a fragment {@code section(model)}
     * @param next what should be done next in this section, if it is on: the page offers the first one, by rank, as the
     *     order's one next step
     * @param documents the page reads them at once, as far as the person may open them
     * @param told what the person may see the history of
     */
    record Content(String template, Object model, @Nullable NextStep next, List<Document> documents, List<Told> told) {
        public Content {
            documents = List.copyOf(documents);
            told = List.copyOf(told);
        }

        public Content(String template, Object model) {
            this(template, model, null);
        }

        public Content(String template, Object model, @Nullable NextStep next) {
            this(template, model, next, List.of(), List.of());
        }
    }
}
