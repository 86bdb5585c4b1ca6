/**
 * What every module leans on and no user would name: who is looking, transactions with their scope, the trail, number
 * series, the outbox, jobs. Knows only the kernel.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package app.jobbag.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
