/**
 * What an order costs and earns, laid out: by person, activity and week, its expenses, against what was agreed; and all
 * orders side by side. Every figure is that of the one view order_cost or adds up to it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "ui",
            "ui :: *",
            "staff",
            "clients",
            "workorders",
            "bookings"
        })
@NullMarked
package app.jobbag.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
