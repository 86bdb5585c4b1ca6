/**
 * The manager's week (REP-3): each figure of the house by week, with what it was before and the list behind it. Counts the
 * tables of all modules into a summary, client by client, and reads that alone; nobody knows it.
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
            "taxes",
            "targets",
            "calls"
        })
@NullMarked
package app.jobbag.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
