@NullMarked
package app.jobbag.today.web;

import org.jspecify.annotations.NullMarked;
