package app.jobbag.platform.outbox;

import java.util.List;
import java.util.Optional;

/** What a mail takes along besides its papers, and whether it may leave yet; owned here, answered by modules above. */
public interface Enclosures {
    /** Empty while the mail has to wait. Asked in the scope of the mail's own client. */
    Optional<List<Attachments.Attachment>> of(Mail mail);
}
