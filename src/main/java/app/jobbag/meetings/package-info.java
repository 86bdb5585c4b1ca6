/**
 * Meetings with clients and within the agency, their minutes as fixed, numbered versions, and the action items that live on
 * after them. Knows clients, files and signatures; work orders and the day's pages know this module.
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
            "signoffs"
        })
@NullMarked
package app.jobbag.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
