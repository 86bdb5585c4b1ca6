/** Pages of what orders cost. */
@NullMarked
package app.jobbag.costs.web;

import org.jspecify.annotations.NullMarked;
