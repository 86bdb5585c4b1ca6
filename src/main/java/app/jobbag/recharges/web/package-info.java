@NullMarked
package app.jobbag.recharges.web;

import org.jspecify.annotations.NullMarked;
