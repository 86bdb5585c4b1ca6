/**
 * Dates of a network of steps: what depends on what, calendars, float and the critical path. Knows nothing of clients or of the
 * database.
 */
@NullMarked
package app.jobbag.schedules.network;

import org.jspecify.annotations.NullMarked;
