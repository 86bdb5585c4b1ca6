/** Pages of electronic invoices: how a client takes them, what the agency says of itself, the forms of one invoice. */
@NullMarked
package app.jobbag.einvoices.web;

import org.jspecify.annotations.NullMarked;
