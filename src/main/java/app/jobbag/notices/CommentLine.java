package app.jobbag.notices;

import java.time.Instant;

/** Something that was said on an order. */
public record CommentLine(String writer, String text, Instant writtenAt) {}
