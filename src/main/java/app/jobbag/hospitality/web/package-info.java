/** Pages of hospitality: its budget, its cost, what second people say, finance's report and the limits. */
@NullMarked
package app.jobbag.hospitality.web;

import org.jspecify.annotations.NullMarked;
