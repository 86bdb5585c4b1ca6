package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;

/** A request was settled and waits for its seal. */
record SealWanted(SignatureRequestId request, ClientId client) {}
