package app.jobbag.deliverables;

import app.jobbag.files.FileDetails;
import app.jobbag.signoffs.RequestDetails;

/** A version with its file and how its signers stand. */
public record VersionRound(VersionDetails version, FileDetails file, RequestDetails request) {}
