/** The pages of contact reports, instructions and hospitality. */
@NullMarked
package app.jobbag.contactreports.web;

import org.jspecify.annotations.NullMarked;
