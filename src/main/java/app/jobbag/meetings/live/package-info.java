/**
 * A meeting while it is held (MEET-2): its clock, the lines that several people type at once, and what becomes of them in the
 * minutes. Knows the meeting and its minutes by their public services.
 */
@NamedInterface("live")
@NullMarked
package app.jobbag.meetings.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
