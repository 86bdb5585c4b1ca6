package app.jobbag.signoffs;

import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.Received;
import app.jobbag.kernel.NotFound;
import app.jobbag.signoffs.seal.SealForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions around the seal: what to seal, where the sealed document goes. None is open while it is made. */
@Component
@Transactional
class SealDesk {
    /** How long whoever hears of it first has before the job looks after it. */
    private static final Duration HEAD_START = Duration.ofSeconds(30);

    private static final Duration LEASE = Duration.ofMinutes(2);

    private final SealBook seals;
    private final SignatureRequests requests;
    private final FileRegister files;
    private final EvidencePaper evidence;
    private final Around around;

    /** What came on paper, whom to tell, and the time. */
    @Component("sealAround")
    record Around(PaperBook papers, ApplicationEventPublisher events, Clock clock) {}

    SealDesk(SealBook seals, SignatureRequests requests, FileRegister files, EvidencePaper evidence, Around around) {
        this.seals = seals;
        this.requests = requests;
        this.files = files;
        this.evidence = evidence;
        this.around = around;
    }

    /** What is to be sealed: the signed file, the scans of signed papers, the pages of evidence, printed by now or soon. */
    record Job(
            RequestDetails request,
            FileContent signed,
            List<FileContent> scans,
            PaperDetails evidence,
            Locale language) {}

    /** What was made. */
    record Made(Received pdf, String sha256, SealForm form, String certificate) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SignedOff event) {
        want(new SealWanted(event.request(), event.client()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SentBack event) {
        want(new SealWanted(event.request(), event.client()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Lapsed event) {
        want(new SealWanted(event.request(), event.client()));
    }

    /** Empty when it is sealed already. */
    public Optional<Job> job(SignatureRequestId id) {
        return seals.lock(id).filter(each -> !each.isReady()).map(each -> {
            RequestDetails request =
                    requests.findById(id.value()).orElseThrow(NotFound::new).details();
            FileContent signed = files.open(request.file()).orElseThrow(NotFound::new);
            List<FileContent> scans = around.papers().confirmed(id).stream()
                    .map(paper -> open(paper.scan().id()))
                    .toList();
            return new Job(request, signed, scans, evidence.of(request, signed.details()), evidence.language(request));
        });
    }

    public FileContent open(FileId file) {
        return files.open(file).orElseThrow(NotFound::new);
    }

    /** Of two that sealed the same request the first to come here wins; what the other made is dropped. */
    public void deliver(Job job, Made made) {
        RequestDetails request = job.request();
        if (!seals.lock(request.id()).orElseThrow().isReady()) {
            var signed = job.signed().details();
            FileId file = files.keep(request.client(), made.pdf(), signed.audience(), signed.reader());
            Sealed sealed = new Sealed(
                    request.id(),
                    request.client(),
                    file,
                    made.sha256(),
                    made.form(),
                    made.certificate(),
                    request.sha256(),
                    signed.size());
            seals.ready(sealed, around.clock().instant());
        }
    }

    public void fail(SignatureRequestId request, String reason) {
        if (!seals.lock(request).orElseThrow().isReady()) {
            seals.fail(request, reason, around.clock().instant());
        }
    }

    public void putOff(SignatureRequestId request) {
        seals.putOff(request, around.clock().instant());
    }

    public List<SealWanted> takeDue(int most) {
        Instant now = around.clock().instant();
        return seals.takeDue(now, now.plus(LEASE), most);
    }

    private void want(SealWanted wanted) {
        Instant now = around.clock().instant();
        seals.want(wanted, now, now.plus(HEAD_START));
        around.events().publishEvent(wanted);
    }
}
