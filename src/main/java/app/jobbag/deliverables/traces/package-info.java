/**
 * Errors that turned up on what orders deliver, traced to the step at which they came in (DEL-3): it is about the step, never
 * about people. Knows deliverables, their routing and their proofs by their public services.
 */
@NamedInterface("traces")
@NullMarked
package app.jobbag.deliverables.traces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
