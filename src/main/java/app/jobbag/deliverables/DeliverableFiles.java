package app.jobbag.deliverables;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A version's file is for whoever may see the deliverable, and signs a step of it perhaps. */
@Component
class DeliverableFiles implements FileOwners {
    private final Deliverables deliverables;
    private final DeliverableBook book;

    DeliverableFiles(Deliverables deliverables, DeliverableBook book) {
        this.deliverables = deliverables;
        this.book = book;
    }

    @Override
    public Optional<DeliverableDetails> ofFile(FileId file) {
        return deliverables.ofFile(file.value()).map(book::details);
    }
}
