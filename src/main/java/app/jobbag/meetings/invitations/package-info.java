/**
 * Invitations to a meeting: who gets them and in what words, what they were told last, and their answers by personal link
 * (MEET-1). Hears of changed meetings by their event; meetings themselves know nothing of it.
 */
@NamedInterface("invitations")
@NullMarked
package app.jobbag.meetings.invitations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
