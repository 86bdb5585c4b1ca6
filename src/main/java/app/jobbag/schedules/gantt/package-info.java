/** The picture of a schedule: bars over days, drawn on the server as SVG. Knows dates and links, no clients and no texts of its own. */
@NullMarked
package app.jobbag.schedules.gantt;

import org.jspecify.annotations.NullMarked;
