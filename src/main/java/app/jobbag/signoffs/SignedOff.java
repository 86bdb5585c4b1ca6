package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/** Everybody has signed this very document. Published in the transaction of the last signature. */
public record SignedOff(SignatureRequestId request, Subject subject, ClientId client) {}
