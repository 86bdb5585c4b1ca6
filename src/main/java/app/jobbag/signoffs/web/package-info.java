@NullMarked
package app.jobbag.signoffs.web;

import org.jspecify.annotations.NullMarked;
