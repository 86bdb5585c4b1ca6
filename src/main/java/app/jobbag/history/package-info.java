/**
 * The history of a client and of everything that is the client's, as one timeline (DOC-4). Reads the trail and the names of
 * what it tells of in the person's own scope; nobody knows it.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "staff", "clients"})
@NullMarked
package app.jobbag.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
