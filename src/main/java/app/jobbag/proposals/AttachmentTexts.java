package app.jobbag.proposals;

import app.jobbag.clients.guard.DocumentTexts;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.files.FileRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** What stands in the files that go with a proposal, for the confidentiality guard. */
@Component
class AttachmentTexts {
    private final FileRegister files;
    private final DocumentTexts texts;

    AttachmentTexts(FileRegister files, DocumentTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    Outgoing add(Outgoing outgoing, Attachment file) {
        return outgoing.with("proposals.files", file.name())
                .with(file.name(), texts.of(file.sha256(), file.name(), () -> path(files.bytes(file.face()))));
    }

    private static Path path(Resource bytes) {
        try {
            return bytes.getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files lie on disk", e);
        }
    }
}
