/**
 * What changes after an order was issued (WO-4): written as a difference, weighed against the limit, accepted inside or signed by
 * the client, and then part of the order. Knows orders, what the client asked for by word of mouth, and signatures.
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
            "contactreports",
            "workorders",
            "workorders :: *"
        })
@NullMarked
package app.jobbag.changeorders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
