/**
 * Clients, their contacts and projects, the teams that work for them and the walls between them. Knows the people of the
 * agency; everything that hangs on a client knows this module.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff"})
@NullMarked
package app.jobbag.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
