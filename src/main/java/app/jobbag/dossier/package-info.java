/**
 * The dossier of an order: its files and their versions beside brief and deliverables, the register of paper originals, and
 * the list of documents that an order of its type must have. Knows orders and files; closing asks whether it is complete.
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
            "workorders"
        })
@NullMarked
package app.jobbag.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
