/**
 * The people of the agency: roles, disciplines, sign-in, and the one policy that says who may do what. Knows no client.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *", "ui", "ui :: *"})
@NullMarked
package app.jobbag.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
