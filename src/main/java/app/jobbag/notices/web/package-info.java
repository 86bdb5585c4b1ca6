/** The notification centre, and saying something on an order. */
@NullMarked
package app.jobbag.notices.web;

import org.jspecify.annotations.NullMarked;
