/** Small pictures of files, made in a process of their own with little memory and little time: foreign bytes are opened there. */
@NullMarked
package app.jobbag.files.preview;

import org.jspecify.annotations.NullMarked;
