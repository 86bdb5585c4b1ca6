@NullMarked
package app.jobbag.operations.web;

import org.jspecify.annotations.NullMarked;
