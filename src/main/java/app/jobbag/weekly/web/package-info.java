/** Pages of the weekly report. */
@NullMarked
package app.jobbag.weekly.web;

import org.jspecify.annotations.NullMarked;
