/** The pages of proofs: look, mark, answer, compare. */
@NullMarked
package app.jobbag.deliverables.proofs.web;

import org.jspecify.annotations.NullMarked;
