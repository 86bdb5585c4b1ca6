/**
 * What keeps the house running, for those who look after it: background jobs, the proof of the trail, mails that left and
 * mails that failed. Knows staff and, for the name of a mail's client, the tables of clients.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff"})
@NullMarked
package app.jobbag.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
