@NullMarked
package app.jobbag.collections.web;

import org.jspecify.annotations.NullMarked;
