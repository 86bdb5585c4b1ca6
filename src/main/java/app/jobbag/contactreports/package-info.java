/**
 * What was said on the telephone, on a visit, by message or at a dinner: contact reports as fixed, numbered versions, what the
 * client asked for by word of mouth until it is confirmed and has become something. Knows meetings
 * and their action items; work orders and the day's pages know this module.
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
            "meetings"
        })
@NullMarked
package app.jobbag.contactreports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
