@NullMarked
package app.jobbag.staff.web;

import org.jspecify.annotations.NullMarked;
