/**
 * The first page: what waits for the person who opens it, in rows that lead to where each is done. Reads the tables of all
 * modules in the person's own scope; nobody knows it.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "ui",
            "staff",
            "clients",
            "creditlimits",
            "notices"
        })
@NullMarked
package app.jobbag.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
