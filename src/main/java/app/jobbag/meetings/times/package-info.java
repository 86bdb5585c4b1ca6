/** When people could meet: whose hours, days off and other meetings stand against a time, and the next times that fit. */
@NamedInterface("times")
@NullMarked
package app.jobbag.meetings.times;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
