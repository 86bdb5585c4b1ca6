@NamedInterface("jobs")
@NullMarked
package app.jobbag.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
