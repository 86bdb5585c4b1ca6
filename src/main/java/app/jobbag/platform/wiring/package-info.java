/** How the parts find each other when the application starts. */
@NullMarked
package app.jobbag.platform.wiring;

import org.jspecify.annotations.NullMarked;
