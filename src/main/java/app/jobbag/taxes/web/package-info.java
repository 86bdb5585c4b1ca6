@NullMarked
package app.jobbag.taxes.web;

import org.jspecify.annotations.NullMarked;
