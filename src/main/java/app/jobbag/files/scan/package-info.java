/** The virus scanner beside the house, where one runs: clamd, by its INSTREAM protocol. */
@NullMarked
package app.jobbag.files.scan;

import org.jspecify.annotations.NullMarked;
