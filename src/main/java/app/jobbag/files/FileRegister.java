package app.jobbag.files;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Scope;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that are kept for clients. Finding one is not yet leave to read it: see {@link FileDetails#reader}. */
@Service
@Transactional
public class FileRegister {

    private final StoredFiles files;
    private final BlobStore store;
    private final Readers readers;
    private final Trail trail;
    private final Clock clock;

    FileRegister(StoredFiles files, BlobStore store, Readers readers, Trail trail, Clock clock) {
        this.files = files;
        this.store = store;
        this.readers = readers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps what {@link FileReception} took in.
     *
     * @param reader the action that a person of the agency needs leave for to open it, such as ORDER_SEE
     * @throws app.jobbag.kernel.Refused when what came in was not fit to be kept
     */
    public FileId keep(ClientId client, Received received, Audience audience, Action reader) {
        if (received instanceof Received.Unfit unfit) {
            throw unfit.reason();
        }
        Received.Fit fit = (Received.Fit) received;
        StoredFile file = files.save(
                new StoredFile(client, fit, audience, reader, Scope.current().viewer(), clock.instant()));
        trail.note(TrailNote.of("file", file.id().value(), client.value(), "kept")
                .changing(Changes.none().with("name", null, fit.name())));
        return file.id();
    }

    @Transactional(readOnly = true)
    public Optional<FileDetails> find(FileId id) {
        return files.findById(id.value()).map(StoredFile::details);
    }

    /** @throws NotFound when there is no such file for that person */
    @Transactional(readOnly = true)
    public FileContent openFor(SignedIn reader, FileId id) {
        return open(id).filter(content -> readers.mayOpen(reader, content.details()))
                .orElseThrow(NotFound::new);
    }

    /** The bytes of a file whose record has been read. */
    public Resource bytes(FileFace file) {
        return store.open(file.sha256());
    }

    /** For a module that has asked about the record the file hangs on; an infected file is not handed out to anybody. */
    @Transactional(readOnly = true)
    public Optional<FileContent> open(FileId id) {
        return files.findById(id.value())
                .filter(file -> file.details().scan() != ScanState.INFECTED)
                .map(file -> new FileContent(file.details(), store.open(file.sha256())));
    }
}
