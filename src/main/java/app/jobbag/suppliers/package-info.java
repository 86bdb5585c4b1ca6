/**
 * Suppliers of the agency: who they are, whom one talks to, where they are paid to (four eyes), how their jobs went. They are no
 * client's; what a supplier does for a client stands in the modules above, with that client.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients"})
@NullMarked
package app.jobbag.suppliers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
