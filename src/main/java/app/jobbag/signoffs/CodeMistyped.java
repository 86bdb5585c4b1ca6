package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/** Six digits were typed that were not the mailed ones. Published in the transaction that keeps the attempt. */
public record CodeMistyped(SignatureRequestId request, Subject subject, ClientId client) {}
