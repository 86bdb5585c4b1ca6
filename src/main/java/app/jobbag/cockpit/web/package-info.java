/** The pages of the manager's week. */
@NullMarked
package app.jobbag.cockpit.web;

import org.jspecify.annotations.NullMarked;
