/**
 * What people of the agency say to each other about anything they see, who follows it, and who is told of what happens to it
 * (DOC-5). A notice is for whoever may see the object: asked when it is written and each time it is shown, counted or mailed.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients", "workorders"
        })
@NullMarked
package app.jobbag.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
