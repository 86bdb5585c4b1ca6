/** Pages of targets. */
@NullMarked
package app.jobbag.targets.web;

import org.jspecify.annotations.NullMarked;
