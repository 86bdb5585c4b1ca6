/**
 * The confidentiality guard (CONF-3): nothing that leaves for one client names another. A pure matcher, the names it looks
 * for, the text of files, and the passes that managers give.
 */
@NamedInterface("guard")
@NullMarked
package app.jobbag.clients.guard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
