/**
 * What clients keep back of what they pay and hand to their tax office for the agency: under which name, how much, from when, with
 * what words. Invoices ask here when they are drafted; each keeps what it was drafted with. What payments settled of it by year, and
 * the certificates of that, are read from what those above keep in the database.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients"})
@NullMarked
package app.jobbag.withholdings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
