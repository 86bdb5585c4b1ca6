package app.jobbag.deliverables;

import app.jobbag.files.FileId;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.SignedIn;
import java.util.UUID;

/** A new version that is already on its way: its file, its request for signatures, who uploaded it and why. */
record Routed(UUID version, FileId file, SignatureRequestId request, SignedIn by, String note) {}
