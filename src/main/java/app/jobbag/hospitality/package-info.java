/**
 * What a dinner with a client may cost and did cost: budget and limit a head, approval by a second person, the cost as spent
 * with its receipts, finance's word, and the report on all of it. Knows meetings, of which each is one.
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
            "meetings"
        })
@NullMarked
package app.jobbag.hospitality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
