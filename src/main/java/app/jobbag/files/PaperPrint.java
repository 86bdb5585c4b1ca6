package app.jobbag.files;

import java.time.Instant;

/** The PDF of a paper: the file, the SHA-256 of its bytes, and when it was made. */
public record PaperPrint(FileId file, String sha256, Instant at) {}
