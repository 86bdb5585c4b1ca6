@NamedInterface("numbers")
@NullMarked
package app.jobbag.platform.numbers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
