package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ContactId;
import java.time.Instant;
import java.util.UUID;

/**
 * The sheet on which one contact may sign one frozen document on paper. Printed once; printed again it is the same.
 *
 * @param signer whose step it is; the contact was asked when it was printed
 * @param sha256 of the document
 */
public record SigningSheet(
        UUID id,
        ClientId client,
        SignatureRequestId request,
        SignerId signer,
        ContactId contact,
        String sha256,
        SheetCode code,
        Consent consent,
        UUID printedBy,
        String printedByName,
        Instant printedAt) {}
