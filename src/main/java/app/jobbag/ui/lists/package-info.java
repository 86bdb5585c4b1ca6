@NamedInterface("lists")
@NullMarked
package app.jobbag.ui.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
