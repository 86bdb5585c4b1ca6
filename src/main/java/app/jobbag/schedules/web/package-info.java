/** Pages of schedules. */
@NullMarked
package app.jobbag.schedules.web;

import org.jspecify.annotations.NullMarked;
