/** Pages of credit limits. */
@NullMarked
package app.jobbag.creditlimits.web;

import org.jspecify.annotations.NullMarked;
