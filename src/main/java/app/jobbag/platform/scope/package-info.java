@NamedInterface("scope")
@NullMarked
package app.jobbag.platform.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
