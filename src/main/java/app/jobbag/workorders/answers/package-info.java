/** A brief's answers as people type them: for the forms of orders, and of what changes an order. */
@NamedInterface("answers")
@NullMarked
package app.jobbag.workorders.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
