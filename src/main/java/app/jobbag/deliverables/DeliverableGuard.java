package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.DocumentText;
import app.jobbag.clients.guard.DocumentTexts;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.files.FileDetails;
import app.jobbag.files.FileFace;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version before the confidentiality guard: title, note, the file's name and what stands in it (CONF-3). */
@Service
@Transactional
public class DeliverableGuard {
    private final DeliverableBook book;
    private final FileRegister files;
    private final DocumentTexts texts;
    private final ConfidentialityGuard guard;

    DeliverableGuard(DeliverableBook book, FileRegister files, DocumentTexts texts, ConfidentialityGuard guard) {
        this.book = book;
        this.files = files;
        this.texts = texts;
        this.guard = guard;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** For a page that has read what stands around a deliverable that the person sees. */
    @Transactional(readOnly = true)
    public GuardReport look(DeliverableDetails deliverable, DeliverableAround around) {
        Outgoing titled = titled(deliverable.client(), deliverable.id(), deliverable.title());
        return guard.look(deliverable
                .newest()
                .map(version -> with(titled, version.note(), around.file(version)))
                .orElse(titled));
    }

    /** A manager answers for exactly this version. */
    public void pass(SignedIn who, DeliverableId id, String reason) {
        guard.pass(who, outgoing(book.find(who, Action.DELIVERABLE_SEE, id)), reason);
    }

    /** @throws app.jobbag.kernel.Refused when another client is named and nobody let it pass */
    void require(Deliverable deliverable) {
        guard.require(outgoing(deliverable));
    }

    /** @throws app.jobbag.kernel.Refused when what the client is told names another client */
    void requireWords(Deliverable deliverable, String words) {
        guard.require(Outgoing.of(
                        deliverable.client(), "deliverable", deliverable.id().value())
                .with("deliverables.field.words", words));
    }

    private Outgoing outgoing(Deliverable deliverable) {
        Outgoing titled = titled(deliverable.client(), deliverable.id(), deliverable.title());
        return deliverable
                .newest()
                .map(DeliverableVersion::details)
                .map(version -> with(
                        titled,
                        version.note(),
                        files.find(version.file()).map(FileDetails::face).orElseThrow(NotFound::new)))
                .orElse(titled);
    }

    private static Outgoing titled(ClientId client, DeliverableId id, String title) {
        return Outgoing.of(client, "deliverable", id.value()).with("deliverables.field.title", title);
    }

    private Outgoing with(Outgoing titled, String note, FileFace file) {
        DocumentText text = texts.of(file.sha256(), file.name(), () -> path(files.bytes(file)));
        return titled.with("deliverables.field.note", note)
                .with("deliverables.field.file", file.name())
                .with(file.name(), text);
    }

    private static Path path(Resource bytes) {
        try {
            return bytes.getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files lie on disk", e);
        }
    }
}
