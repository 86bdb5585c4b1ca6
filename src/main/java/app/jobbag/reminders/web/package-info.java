@NullMarked
package app.jobbag.reminders.web;

import org.jspecify.annotations.NullMarked;
