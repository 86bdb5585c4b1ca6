@NamedInterface("trail")
@NullMarked
package app.jobbag.platform.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
