/**
 * Words every module shares: money, percentages, typed ids, refusals. Plain Java, knows nobody.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.jobbag.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
