/**
 * What clients keep back of what they pay and hand to their tax office for the agency: under which name, how much, from when, with
 * what words. Invoices ask here when they are drafted; each keeps what it was drafted with.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients"})
@NullMarked
package app.jobbag.withholdings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
