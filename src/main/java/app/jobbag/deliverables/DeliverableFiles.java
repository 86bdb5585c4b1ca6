package app.jobbag.deliverables;

import app.jobbag.files.FileId;
import app.jobbag.files.FileOwners;
import app.jobbag.files.PaperSubject;
import app.jobbag.signoffs.SignatureRecords;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A version's file, the receipt of a signature on it and its sealed document are for whoever may see the deliverable. */
@Component
class DeliverableFiles implements FileOwners {
    private final Deliverables deliverables;
    private final DeliverableBook book;
    private final SignatureRecords records;

    DeliverableFiles(Deliverables deliverables, DeliverableBook book, SignatureRecords records) {
        this.deliverables = deliverables;
        this.book = book;
        this.records = records;
    }

    @Override
    public Optional<DeliverableDetails> ofPaper(PaperSubject subject) {
        return records.receipted(subject)
                .flatMap(request -> deliverables.ofRequest(request.value()))
                .map(book::details);
    }

    @Override
    public Optional<DeliverableDetails> ofFile(FileId file) {
        return deliverables
                .ofFile(file.value())
                .or(() -> records.sealed(file).flatMap(request -> deliverables.ofRequest(request.value())))
                .map(book::details);
    }
}
