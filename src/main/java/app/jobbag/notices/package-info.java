/**
 * What people of the agency say to each other on an order, who follows it, and who is told (DOC-5). A notice is for whoever may
 * see the order: asked when it is written and each time it is read.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients", "workorders"
        })
@NullMarked
package app.jobbag.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
