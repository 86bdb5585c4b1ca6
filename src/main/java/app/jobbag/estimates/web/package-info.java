/** Pages of estimates. */
@NullMarked
package app.jobbag.estimates.web;

import org.jspecify.annotations.NullMarked;
