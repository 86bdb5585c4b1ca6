/**
 * The daily call (CALL-3): whom an account executive calls today, why and in which order, and which clients were called on
 * which day. Reads the tables of all modules in the person's own scope and logs through the contact reports; nobody knows it.
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
            "contactreports",
            "today"
        })
@NullMarked
package app.jobbag.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
