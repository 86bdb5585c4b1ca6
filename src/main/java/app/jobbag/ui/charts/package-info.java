/** Charts that the server draws, each with its table. */
@NamedInterface("charts")
@NullMarked
package app.jobbag.ui.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
