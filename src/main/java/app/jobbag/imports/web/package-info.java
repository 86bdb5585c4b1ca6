@NullMarked
package app.jobbag.imports.web;

import org.jspecify.annotations.NullMarked;
