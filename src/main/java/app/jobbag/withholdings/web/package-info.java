/** The page of what a client withholds. */
@NullMarked
package app.jobbag.withholdings.web;

import org.jspecify.annotations.NullMarked;
