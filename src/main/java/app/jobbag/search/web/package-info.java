@NullMarked
package app.jobbag.search.web;

import org.jspecify.annotations.NullMarked;
