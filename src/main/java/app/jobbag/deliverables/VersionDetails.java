package app.jobbag.deliverables;

import app.jobbag.files.FileId;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.PersonId;
import java.time.Instant;

/** A version as pages show it. */
public record VersionDetails(
        int number,
        FileId file,
        String note,
        SignatureRequestId request,
        PersonId uploadedBy,
        String uploadedByName,
        Instant uploadedAt) {}
