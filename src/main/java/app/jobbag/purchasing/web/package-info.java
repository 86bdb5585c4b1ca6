/** Pages of purchase orders and supplier bills, and the page behind a supplier's link. */
@NullMarked
package app.jobbag.purchasing.web;

import org.jspecify.annotations.NullMarked;
