@NullMarked
package app.jobbag.invoices.web;

import org.jspecify.annotations.NullMarked;
