/** Pages of credit limits. */
@NullMarked
package app.jobbag.withholdings.web;

import org.jspecify.annotations.NullMarked;
