package app.jobbag.files;

/** A paper's PDF was stored. Published in the transaction that stores it. */
public record PaperReady(PaperSubject subject, PaperId paper, PaperPrint print) {}
