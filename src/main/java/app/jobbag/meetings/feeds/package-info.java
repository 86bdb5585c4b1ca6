/**
 * Calendars to subscribe to: a person's own meetings and days away, and the meetings of a client. The address is the key;
 * what it shows is what its person may see at the moment of reading.
 */
@NullMarked
package app.jobbag.meetings.feeds;

import org.jspecify.annotations.NullMarked;
