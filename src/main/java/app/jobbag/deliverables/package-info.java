/**
 * What an order delivers: versions, the people who sign each version in their order, last the client. Knows orders,
 * signatures, and the schedules whose lines it makes done; closing and invoicing know what was signed here.
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
            "clients :: *",
            "files",
            "files :: preview",
            "signoffs",
            "schedules",
            "workorders"
        })
@NullMarked
package app.jobbag.deliverables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
