/** The seal on signed documents: the installation's certificate, PAdES on PDFs, and the proof that a seal holds. */
@NullMarked
package app.jobbag.signoffs.seal;

import org.jspecify.annotations.NullMarked;
