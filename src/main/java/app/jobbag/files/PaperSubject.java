package app.jobbag.files;

import java.util.UUID;

/** What a paper is the fixed form of: an object of the module that asks for it, in one of its revisions. */
public record PaperSubject(String kind, UUID id, int revision) {}
