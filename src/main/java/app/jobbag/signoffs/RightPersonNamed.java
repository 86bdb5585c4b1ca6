package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/** "Not me": a contact has named somebody else. Published in the transaction that keeps it. */
public record RightPersonNamed(
        SignatureRequestId request, Subject subject, ClientId client, SignerDetails by, Suggestion suggestion) {}
