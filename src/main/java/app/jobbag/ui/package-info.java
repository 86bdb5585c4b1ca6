/**
 * The pattern of every page: forms that act once, lists, formats, error pages. Knows the kernel and the platform only.
 */
@ApplicationModule(allowedDependencies = {"kernel", "platform", "platform :: *"})
@NullMarked
package app.jobbag.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
