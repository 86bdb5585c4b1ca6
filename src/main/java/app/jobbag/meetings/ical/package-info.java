/** Meetings as calendar programs read them: iCalendar (RFC 5545) in the right shape, knowing nothing of how it travels. */
@NullMarked
package app.jobbag.meetings.ical;

import org.jspecify.annotations.NullMarked;
