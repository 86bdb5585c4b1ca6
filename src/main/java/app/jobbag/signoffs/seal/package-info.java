/** The seal on signed documents: the installation's certificate, PAdES on PDFs, and the proof that a seal holds. */
@NamedInterface("seal")
@NullMarked
package app.jobbag.signoffs.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
