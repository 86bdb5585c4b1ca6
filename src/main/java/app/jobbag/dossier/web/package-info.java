/** Pages of an order's dossier. */
@NullMarked
package app.jobbag.dossier.web;

import org.jspecify.annotations.NullMarked;
