/** HTML to PDF: the press room. Nothing here touches the database, the network or a file outside the class path. */
@NullMarked
package app.jobbag.files.print;

import org.jspecify.annotations.NullMarked;
