package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.signoffs.seal.SealForm;

/**
 * What is recorded of a sealed document, to be compared with the document itself.
 *
 * @param sha256 of the whole sealed file
 * @param certificate the fingerprint of the one it was sealed with
 * @param signed the SHA-256 of what was signed, as in the ledger
 * @param size of what was signed
 */
record Sealed(
        SignatureRequestId request,
        ClientId client,
        FileId file,
        String sha256,
        SealForm form,
        String certificate,
        String signed,
        long size) {}
