/**
 * The dossier of an order: its files and their versions beside brief and deliverables, the register of paper originals, and
 * the list of documents that an order of its type must have, and beside them the estimates of its project. Knows orders,
 * estimates and files; closing asks whether it is complete.
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
            "files",
            "estimates",
            "workorders"
        })
@NullMarked
package app.jobbag.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
