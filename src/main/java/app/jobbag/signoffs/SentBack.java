package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/**
 * Somebody refused to sign. Published in the transaction of the refusal.
 *
 * @param onPaper by hand: whoever does it here has confirmed the scan
 */
public record SentBack(
        SignatureRequestId request,
        Subject subject,
        ClientId client,
        SignerDetails by,
        String reason,
        boolean onPaper) {}
