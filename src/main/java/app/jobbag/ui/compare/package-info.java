/** Two versions of a document beside each other, part by part. */
@NamedInterface("compare")
@NullMarked
package app.jobbag.ui.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
