@NullMarked
package app.jobbag.closing.web;

import org.jspecify.annotations.NullMarked;
