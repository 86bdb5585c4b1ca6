@NullMarked
package app.jobbag.creditnotes.web;

import org.jspecify.annotations.NullMarked;
