/** The pages of errors: report, trace, list, statistics, causes. */
@NullMarked
package app.jobbag.deliverables.traces.web;

import org.jspecify.annotations.NullMarked;
