/** The pages a client's contact sees. */
@NullMarked
package app.jobbag.portal.web;

import org.jspecify.annotations.NullMarked;
