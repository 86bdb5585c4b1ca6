/** Pictures of files, made in a process of their own with little memory and little time: foreign bytes are opened there. */
@NamedInterface("preview")
@NullMarked
package app.jobbag.files.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
