/**
 * What is aimed at by person, client and quarter – won, invoiced, collected – and how far it is (FIN-7). Says in one view what
 * counts as which, and keeps a summary of it by quarter.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *", "staff", "clients", "taxes"})
@NullMarked
package app.jobbag.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
