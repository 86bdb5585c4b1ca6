package app.jobbag.files;

import app.jobbag.platform.outbox.Attachments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the outbox the papers that a mail carries, once they are printed. */
@Component
class PaperAttachments implements Attachments {

    private final PaperShelf papers;
    private final FileRegister files;

    PaperAttachments(PaperShelf papers, FileRegister files) {
        this.papers = papers;
        this.files = files;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Attachment> find(UUID paper) {
        return papers.findById(paper)
                .flatMap(found -> Optional.ofNullable(found.details().print()))
                .flatMap(print -> files.open(print.file()))
                .map(PaperAttachments::attachment);
    }

    private static Attachment attachment(FileContent content) {
        try {
            FileDetails file = content.details();
            return new Attachment(file.name(), file.mediaType(), content.bytes().getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
