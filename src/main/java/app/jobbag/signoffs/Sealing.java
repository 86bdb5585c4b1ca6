package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileDetails;
import app.jobbag.files.FileReception;
import app.jobbag.files.PaperCounter;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperPrint;
import app.jobbag.files.Upload;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.signoffs.seal.Binding;
import app.jobbag.signoffs.seal.PdfSeal;
import app.jobbag.signoffs.seal.SealForm;
import app.jobbag.signoffs.seal.SignedContent;
import app.jobbag.signoffs.seal.SignedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Makes the sealed document of a settled request, outside any transaction, in the scope of its one client. */
@Component
class Sealing {
    private static final Logger log = LoggerFactory.getLogger(Sealing.class);

    private final SealDesk desk;
    private final PaperCounter counter;
    private final FileReception reception;
    private final Workshop workshop;
    private final Clock clock;
    private final Set<SignatureRequestId> working = ConcurrentHashMap.newKeySet();

    /** What makes the PDF, and its words. */
    @Component
    record Workshop(Binding binding, PdfSeal seal, MessageSource texts) {}

    Sealing(SealDesk desk, PaperCounter counter, FileReception reception, Workshop workshop, Clock clock) {
        this.desk = desk;
        this.counter = counter;
        this.reception = reception;
        this.workshop = workshop;
        this.clock = clock;
    }

    /**
     * Harmless when it is sealed already, or right now; false when it failed. What failed, and what waits for its pages, is
     * tried again later.
     */
    boolean seal(SealWanted wanted) {
        return Viewers.as(new Viewer.Job(wanted.client().value(), "seal"), () -> sealAs(wanted.request()));
    }

    private boolean sealAs(SignatureRequestId request) {
        if (!working.add(request)) {
            return true;
        }
        try {
            SealDesk.Job job = desk.job(request).orElse(null);
            if (job != null) {
                make(job);
            }
            return true;
        } catch (NotPrintedYet e) {
            log.info("request {} is sealed once its pages of evidence are printed", request.value());
            desk.putOff(request);
            return true;
        } catch (IOException | RuntimeException e) {
            log.error("request {} could not be sealed", request.value(), e);
            desk.fail(request, e.toString());
            return false;
        } finally {
            working.remove(request);
        }
    }

    private void make(SealDesk.Job job) throws IOException {
        PaperPrint print = printed(counter.ready(job.evidence()));
        Path folder = Files.createTempDirectory("seal-");
        try {
            Path bound = folder.resolve("bound.pdf");
            Path sealed = folder.resolve("sealed.pdf");
            List<SignedFile> scans = new ArrayList<>();
            for (FileContent scan : job.scans()) {
                scans.add(signed(scan));
            }
            SealForm form = workshop.binding().bind(signed(job.signed()), path(desk.open(print.file())), scans, bound);
            workshop.seal().seal(bound, sealed, text("signoffs.sealed.reason", job), clock.instant());
            var received = reception.receiveOwn(
                    new Upload(text(name(job.request()), job), () -> Files.newInputStream(sealed)));
            String sha256 = SignedContent.sha256(sealed);
            desk.deliver(
                    job,
                    new SealDesk.Made(received, sha256, form, workshop.seal().certificate()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static PaperPrint printed(PaperDetails evidence) {
        if (evidence.hasFailed()) {
            throw new IllegalStateException("the pages of evidence could not be printed: " + evidence.failure());
        }
        if (evidence.print() == null) {
            throw new NotPrintedYet();
        }
        return evidence.print();
    }

    private String text(String key, SealDesk.Job job) {
        String title = job.request().title().replace('/', '-');
        return workshop.texts().getMessage(key, new Object[] {title}, job.language());
    }

    /** What nobody signed to the end is not called signed. */
    private static String name(RequestDetails request) {
        return request.state() == RequestState.COMPLETE ? "signoffs.sealed.name" : "signoffs.record.name";
    }

    private static SignedFile signed(FileContent content) throws IOException {
        FileDetails file = content.details();
        return new SignedFile(path(content), file.name(), file.mediaType(), file.size(), file.keptAt());
    }

    private static Path path(FileContent content) throws IOException {
        return content.bytes().getFile().toPath();
    }

    /** No fault: the press is busy, and the job that seals comes again. */
    private static final class NotPrintedYet extends RuntimeException {
        NotPrintedYet() {
            super("the pages of evidence are not printed yet");
        }
    }
}
