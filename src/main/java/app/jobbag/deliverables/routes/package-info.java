/** How versions are routed by the type of their order, worded by an administrator; offered when a deliverable is planned. */
@NamedInterface("routes")
@NullMarked
package app.jobbag.deliverables.routes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
