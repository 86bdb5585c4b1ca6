package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.seal.SealReader;
import app.jobbag.signoffs.seal.SealReading;
import app.jobbag.signoffs.seal.SignedContent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Verifies every sealed document of the installation: its bytes, its seal, and what was signed inside it; and the scan of
 * every signature on paper.
 */
@Component
public class SealCheck {
    /** What is wrong with which request's sealed document. */
    public record Finding(Fault fault, SignatureRequestId request) {}

    public enum Fault {
        /** The store holds no such file any more. */
        MISSING,
        /** Its bytes are not those that were stored. */
        CHANGED,
        /** The seal does not cover all of it, or a covered byte is another one. */
        SEAL_BROKEN,
        /** Sealed with another certificate than is recorded. */
        OTHER_CERTIFICATE,
        /** What was signed is not what the ledger says. */
        OTHER_CONTENT,
        /** The store holds no such scan any more. */
        SCAN_MISSING,
        /** The scan is not the one that the ledger names. */
        SCAN_CHANGED
    }

    private final SealBook seals;
    private final FileRegister files;
    private final SealReader reader;
    private final PaperBook papers;
    private final TransactionTemplate reading;

    SealCheck(
            SealBook seals,
            FileRegister files,
            SealReader reader,
            PaperBook papers,
            PlatformTransactionManager transactions) {
        this.papers = papers;
        this.seals = seals;
        this.files = files;
        this.reader = reader;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Reads every sealed file, each outside any transaction. An empty list: nothing was tampered with. */
    public List<Finding> findings() {
        Viewer everything = new Viewer.Everything("check of seals");
        Stream<Finding> sealed = in(everything, seals::all).stream()
                .flatMap(each -> fault(each).map(fault -> new Finding(fault, each.request())).stream());
        Stream<Finding> scanned = in(everything, papers::scans).stream()
                .flatMap(each -> fault(each).map(fault -> new Finding(fault, each.request())).stream());
        return Stream.concat(sealed, scanned).toList();
    }

    private Optional<Fault> fault(PaperBook.Scan scan) {
        try {
            boolean same =
                    SignedContent.sha256(path(scan.client(), scan.file())).equals(scan.sha256());
            return same ? Optional.empty() : Optional.of(Fault.SCAN_CHANGED);
        } catch (IOException | NotFound | IllegalStateException gone) {
            return Optional.of(Fault.SCAN_MISSING);
        }
    }

    public long count() {
        return in(new Viewer.Everything("check of seals"), seals::all).size();
    }

    private Optional<Fault> fault(Sealed recorded) {
        try {
            return fault(recorded, path(recorded.client(), recorded.file()));
        } catch (IOException | NotFound | IllegalStateException gone) {
            return Optional.of(Fault.MISSING);
        }
    }

    private Optional<Fault> fault(Sealed recorded, Path file) throws IOException {
        SealReading seal = reader.read(file);
        if (!seal.holds()) {
            return Optional.of(Fault.SEAL_BROKEN);
        }
        if (!SignedContent.sha256(file).equals(recorded.sha256())) {
            return Optional.of(Fault.CHANGED);
        }
        if (!recorded.certificate().equals(seal.certificate())) {
            return Optional.of(Fault.OTHER_CERTIFICATE);
        }
        boolean same =
                SignedContent.sha256(file, recorded.form(), recorded.size()).equals(recorded.signed());
        return same ? Optional.empty() : Optional.of(Fault.OTHER_CONTENT);
    }

    private Path path(ClientId client, FileId file) throws IOException {
        Viewer ofClient = new Viewer.Job(client.value(), "check of seals");
        FileContent content = in(ofClient, () -> files.open(file).orElseThrow(NotFound::new));
        return content.bytes().getFile().toPath();
    }

    private <T> T in(Viewer viewer, Supplier<T> work) {
        return Viewers.as(viewer, () -> reading.execute(status -> work.get()));
    }
}
