@NamedInterface("proof")
@NullMarked
package app.jobbag.platform.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
