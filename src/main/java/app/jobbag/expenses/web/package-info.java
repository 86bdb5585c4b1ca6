/** Pages on which expenses are booked, corrected, approved and returned. */
@NullMarked
package app.jobbag.expenses.web;

import org.jspecify.annotations.NullMarked;
