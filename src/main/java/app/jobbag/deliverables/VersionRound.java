package app.jobbag.deliverables;

import app.jobbag.files.FileFace;
import app.jobbag.signoffs.RequestDetails;

/** A version with its file and how its signers stand. */
public record VersionRound(VersionDetails version, FileFace file, RequestDetails request) {}
