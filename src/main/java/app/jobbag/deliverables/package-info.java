/**
 * What an order delivers: versions, the people who sign each version in their order, last the client. Knows orders and
 * signatures; closing and invoicing know what was signed here.
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
            "signoffs",
            "workorders"
        })
@NullMarked
package app.jobbag.deliverables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
