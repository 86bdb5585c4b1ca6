/** Pages of the journal, its months, accounts and reconciliation. */
@NullMarked
package app.jobbag.journals.web;

import org.jspecify.annotations.NullMarked;
