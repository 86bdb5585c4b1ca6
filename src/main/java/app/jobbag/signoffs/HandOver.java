package app.jobbag.signoffs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits is to go to somebody else of the same side.
 *
 * @param version the request's version that was looked at
 * @param reason stays in the agency; null when it moves on by itself, since the one before has left
 */
public record HandOver(
        UUID signer, int version, SignerDraft to, @Nullable String reason) {}
