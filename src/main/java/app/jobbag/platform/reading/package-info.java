/** Reads of a page that wait for each other and ask the database together, in one statement. */
@NamedInterface("reading")
@NullMarked
package app.jobbag.platform.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
