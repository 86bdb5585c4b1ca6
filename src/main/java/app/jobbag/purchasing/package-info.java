/**
 * What is bought from suppliers for a work order: purchase orders, approved by limits within what is agreed with the client, sent
 * and confirmed by a personal link; their bills, which are cost. Knows estimates, orders and suppliers; what a supplier reads names no client.
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
            "taxes",
            "estimates",
            "workorders",
            "suppliers"
        })
@NullMarked
package app.jobbag.purchasing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
