/** The pages on which an administrator says how versions are routed. */
@NullMarked
package app.jobbag.deliverables.routes.web;

import org.jspecify.annotations.NullMarked;
