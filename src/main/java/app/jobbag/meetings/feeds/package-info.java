/**
 * Calendars to subscribe to: a person's own meetings and days away, and the meetings of a client;
 * what other modules plan stands beside them. The address is the key;
 * what it shows is what its person may see at the moment of reading.
 */
@NamedInterface("feeds")
@NullMarked
package app.jobbag.meetings.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
