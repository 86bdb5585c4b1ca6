package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/**
 * One signer has signed. Published in the transaction of the signature, before {@link SignedOff}.
 *
 * @param nextIsClient whether it is the client's turn now
 * @param onPaper by hand: whoever does it here has confirmed the scan
 */
public record StepSigned(
        SignatureRequestId request,
        Subject subject,
        ClientId client,
        SignerDetails by,
        boolean nextIsClient,
        boolean onPaper) {}
