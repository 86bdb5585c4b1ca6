package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A step has gone to somebody else. Published in the transaction of the hand-over.
 *
 * @param reason null when it moved on by itself, since the one before has left
 */
public record StepHandedOver(
        SignatureRequestId request,
        Subject subject,
        ClientId client,
        SignerDetails before,
        SignerDetails after,
        @Nullable String reason) {}
