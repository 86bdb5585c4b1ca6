/** The pages of requests for quotation. */
@NullMarked
package app.jobbag.quotations.web;

import org.jspecify.annotations.NullMarked;
