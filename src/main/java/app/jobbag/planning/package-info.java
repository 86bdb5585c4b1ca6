/**
 * Who is planned for which order, and for how many hours in each week; and the load of the team. Knows work orders and the
 * people's time; what was worked is known elsewhere.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients", "workorders"
        })
@NullMarked
package app.jobbag.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
