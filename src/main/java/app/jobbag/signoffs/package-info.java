/**
 * A frozen document, who must sign it in what order, their signatures and the evidence of each. Knows no kind of document:
 * the document's module asks for signatures and reacts to {@link app.jobbag.signoffs.SignedOff} and
 * {@link app.jobbag.signoffs.SentBack}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "platform :: *",
            "ui",
            "staff",
            "clients",
            "clients :: guard",
            "files"
        })
@NullMarked
package app.jobbag.signoffs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
