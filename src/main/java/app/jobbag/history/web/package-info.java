@NullMarked
package app.jobbag.history.web;

import org.jspecify.annotations.NullMarked;
