package app.jobbag.platform.outbox;

import java.util.Optional;
import java.util.UUID;

/** Where the outbox finds what a mail carries; owned here, answered by the module that keeps the documents. */
public interface Attachments {
    /** A document's file name and bytes. */
    record Attachment(String fileName, String mediaType, byte[] content) {}

    /** Empty while the document is not ready yet: its mail waits. */
    Optional<Attachment> find(UUID paper);
}
