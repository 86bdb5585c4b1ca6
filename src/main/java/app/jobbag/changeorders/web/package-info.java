/** Pages of change orders: written in a copy of the order, handed in, decided on; the limits. */
@NullMarked
package app.jobbag.changeorders.web;

import org.jspecify.annotations.NullMarked;
