/** The pages of deliverables: planned, uploaded, signed or sent back step by step. */
@NullMarked
package app.jobbag.deliverables.web;

import org.jspecify.annotations.NullMarked;
