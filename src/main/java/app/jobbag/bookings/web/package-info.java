/** Pages on which time and expenses are booked, and cost rates are set. */
@NullMarked
package app.jobbag.bookings.web;

import org.jspecify.annotations.NullMarked;
