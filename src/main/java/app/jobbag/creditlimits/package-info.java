/**
 * Up to what a client may owe and have in work (FIN-5): its limit, how much of it is used, and finance's word where an order goes
 * above it. Asked by orders, payment requests and the pages of money; reads what those above keep in the database alone.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients"})
@NullMarked
package app.jobbag.creditlimits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
