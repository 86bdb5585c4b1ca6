@NullMarked
package app.jobbag.calls.web;

import org.jspecify.annotations.NullMarked;
