/** Meetings as calendar programs read them: iCalendar (RFC 5545) in the right shape, knowing nothing of how it travels. */
@NamedInterface("ical")
@NullMarked
package app.jobbag.meetings.ical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
