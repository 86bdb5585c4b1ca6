package app.jobbag.deliverables;

import app.jobbag.files.FileRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.Signing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the versions of a deliverable fared, for pages. */
@Component
@Transactional(readOnly = true)
public class Rounds {
    private final Signing signing;
    private final FileRegister files;
    private final Outbox outbox;

    Rounds(Signing signing, FileRegister files, Outbox outbox) {
        this.signing = signing;
        this.files = files;
        this.outbox = outbox;
    }

    /** The newest first. */
    public List<VersionRound> of(DeliverableDetails deliverable) {
        return deliverable.versions().stream()
                .sorted(Comparator.comparingInt(VersionDetails::number).reversed())
                .map(this::round)
                .toList();
    }

    /** How the signers of the newest version stand. */
    public Optional<RequestDetails> newest(DeliverableDetails deliverable) {
        return deliverable.newest().map(version -> signing.details(version.request()));
    }

    /** What was mailed about a version, the newest first. */
    public List<Mail> mails(VersionDetails version) {
        return outbox.about("signature_request", version.request().value());
    }

    private VersionRound round(VersionDetails version) {
        return new VersionRound(
                version, files.find(version.file()).orElseThrow(NotFound::new), signing.details(version.request()));
    }
}
