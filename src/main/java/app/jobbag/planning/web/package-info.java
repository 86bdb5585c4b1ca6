/** Pages on which hours are planned, and the load of the team. */
@NullMarked
package app.jobbag.planning.web;

import org.jspecify.annotations.NullMarked;
