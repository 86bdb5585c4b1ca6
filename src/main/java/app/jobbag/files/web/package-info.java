/** Handing out stored files and papers, with the headers that keep foreign bytes harmless. */
@NullMarked
package app.jobbag.files.web;

import org.jspecify.annotations.NullMarked;
