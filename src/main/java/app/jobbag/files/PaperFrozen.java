package app.jobbag.files;

import app.jobbag.clients.ClientId;

/** A document was fixed and waits for the press. */
record PaperFrozen(PaperId paper, ClientId client) {}
