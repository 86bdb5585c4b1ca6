/** Who works when: holidays of countries and regions, hours of the day, working days counted. */
@NamedInterface("calendar")
@NullMarked
package app.jobbag.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
