/** Pages on which people write their time, and leads approve it. */
@NullMarked
package app.jobbag.timesheets.web;

import org.jspecify.annotations.NullMarked;
