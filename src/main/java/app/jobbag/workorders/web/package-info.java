/** Pages of the work orders. */
@NullMarked
package app.jobbag.workorders.web;

import org.jspecify.annotations.NullMarked;
