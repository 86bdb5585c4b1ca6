/**
 * A version looked at: its pages as pictures, what people mark on them, how it differs from another one, and what becomes of
 * the marks when it is sent back or replaced. Knows deliverables and their routing by their public services.
 */
@NamedInterface("proofs")
@NullMarked
package app.jobbag.deliverables.proofs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
