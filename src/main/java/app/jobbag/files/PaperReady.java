package app.jobbag.files;

import app.jobbag.clients.ClientId;

/** A paper's PDF was stored. Published in the transaction that stores it. */
public record PaperReady(ClientId client, PaperSubject subject, PaperId paper, PaperPrint print) {}
