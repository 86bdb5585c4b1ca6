@NamedInterface("outbox")
@NullMarked
package app.jobbag.platform.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
