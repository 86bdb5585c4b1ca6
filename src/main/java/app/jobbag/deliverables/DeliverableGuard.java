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
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
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
        List<String> steps = deliverable.steps().stream().map(StepDetails::name).toList();
        Outgoing titled = titled(deliverable.client(), deliverable.id(), deliverable.title(), steps);
        return guard.look(deliverable
                .newest()
                .map(version -> with(titled, version.note(), around.file(version)))
                .orElse(titled));
    }

    /** A manager answers for exactly this version. */
    public void pass(SignedIn who, DeliverableId id, String reason) {
        guard.pass(who, outgoing(book.find(who, Action.DELIVERABLE_SEE, id)), reason);
    }

    /** @throws Refused when another client is named and nobody let it pass */
    void require(Deliverable deliverable) {
        guard.require(outgoing(deliverable));
    }

    /** What the client is to be told, before it is. */
    @Transactional(readOnly = true)
    public GuardReport lookAtWords(SignedIn who, DeliverableId id, String words) {
        return guard.look(words(book.find(who, Action.DELIVERABLE_SEE, id), words));
    }

    /**
     * @param pass why a manager lets it pass all the same; blank otherwise
     * @throws Refused when what the client is told names another client
     */
    void requireWords(SignedIn who, Deliverable deliverable, String words, String pass) {
        try {
            guard.require(who, words(deliverable, words), pass);
        } catch (Refused stopped) {
            throw stopped.at("words");
        }
    }

    private static Outgoing words(Deliverable deliverable, String words) {
        return Outgoing.of(deliverable.client(), "deliverable", deliverable.id().value())
                .with("deliverables.field.words", words);
    }

    private Outgoing outgoing(Deliverable deliverable) {
        List<String> steps = deliverable.steps().stream().map(Step::name).toList();
        Outgoing titled = titled(deliverable.client(), deliverable.id(), deliverable.title(), steps);
        return deliverable
                .newest()
                .map(DeliverableVersion::details)
                .map(version -> with(
                        titled,
                        version.note(),
                        files.find(version.file()).map(FileDetails::face).orElseThrow(NotFound::new)))
                .orElse(titled);
    }

    /** The steps' names too: the page of evidence says as what each has signed. */
    private static Outgoing titled(ClientId client, DeliverableId id, String title, List<String> steps) {
        Outgoing titled = Outgoing.of(client, "deliverable", id.value()).with("deliverables.field.title", title);
        for (String step : steps) {
            titled = titled.with("deliverables.field.stepName", step);
        }
        return titled;
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
