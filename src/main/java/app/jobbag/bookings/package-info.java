/**
 * What work costs: time and expenses booked on a finance number, and the cost of an order at any moment. Knows work orders;
 * closing and invoicing read the same cost.
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
            "estimates",
            "workorders"
        })
@NullMarked
package app.jobbag.bookings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
