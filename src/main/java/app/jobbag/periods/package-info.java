/**
 * Months whose books are locked: nothing is booked on a day of one. Asked by whatever books money, before it does; the database
 * asks again.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "staff", "taxes"})
@NullMarked
package app.jobbag.periods;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
