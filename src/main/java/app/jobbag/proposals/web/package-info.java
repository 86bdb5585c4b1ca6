/** Pages of proposals. */
@NullMarked
package app.jobbag.proposals.web;

import org.jspecify.annotations.NullMarked;
