package app.jobbag.notices;

import java.time.Instant;

/** Something that was said about something. */
public record CommentLine(String writer, String text, Instant writtenAt) {}
