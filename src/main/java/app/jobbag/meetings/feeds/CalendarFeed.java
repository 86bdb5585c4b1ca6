package app.jobbag.meetings.feeds;

import java.time.Instant;

/**
 * A calendar as it is read.
 *
 * @param sha256 of the text
 * @param since when it has been the same
 */
public record CalendarFeed(String text, String sha256, Instant since) {}
