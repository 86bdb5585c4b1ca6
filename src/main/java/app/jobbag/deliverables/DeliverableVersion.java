package app.jobbag.deliverables;

import app.jobbag.files.FileId;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** One file that was routed, with a request for signatures of its own. Never changed. */
@Entity
class DeliverableVersion {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID clientId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "deliverable_id", updatable = false)
    private Deliverable deliverable;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private UUID fileId;

    @Column(updatable = false)
    private String note;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private UUID uploadedBy;

    @Column(updatable = false)
    private String uploadedByName;

    @Column(updatable = false)
    private Instant uploadedAt;

    DeliverableVersion(Deliverable deliverable, int number, Routed routed, Instant now) {
        this.id = routed.version();
        this.clientId = deliverable.client().value();
        this.deliverable = deliverable;
        this.number = number;
        this.fileId = routed.file().value();
        this.note = routed.note();
        this.requestId = routed.request().value();
        this.uploadedBy = routed.by().id().value();
        this.uploadedByName = routed.by().name();
        this.uploadedAt = now;
    }

    @SuppressWarnings("NullAway.Init")
    protected DeliverableVersion() {}

    SignatureRequestId request() {
        return new SignatureRequestId(requestId);
    }

    VersionDetails details() {
        PersonId by = new PersonId(uploadedBy);
        return new VersionDetails(number, new FileId(fileId), note, request(), by, uploadedByName, uploadedAt);
    }
}
