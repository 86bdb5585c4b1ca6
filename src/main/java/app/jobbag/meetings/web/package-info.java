/** The pages of meetings, minutes and action items. */
@NullMarked
package app.jobbag.meetings.web;

import org.jspecify.annotations.NullMarked;
