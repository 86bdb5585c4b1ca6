/**
 * Work orders: what the agency is asked to make, briefed by template, decided on by the lead of the discipline, numbered on
 * issue and fixed from then on. Knows clients, files and the action item an order came from; what is booked, delivered,
 * closed and invoiced on an order is known above.
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
            "creditlimits",
            "files",
            "meetings",
            "contactreports"
        })
@NullMarked
package app.jobbag.workorders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
