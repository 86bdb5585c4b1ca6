/**
 * What tax and currency ask of the agency: its own legal data, the rates of tax by country and date, the day's exchange
 * rates. Lends its data to every letterhead. Knows nobody's documents; whatever is settled or invoiced asks here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "files"})
@NullMarked
package app.jobbag.taxes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
