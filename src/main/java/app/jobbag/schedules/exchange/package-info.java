/** Plans in the files that planners exchange: MS Project's XML (MSPDI) and CSV, in and out. What can't be kept is named. */
@NullMarked
package app.jobbag.schedules.exchange;

import org.jspecify.annotations.NullMarked;
