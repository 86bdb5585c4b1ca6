package app.jobbag.signoffs;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Barcode;
import app.jobbag.files.FileDetails;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
import app.jobbag.staff.Action;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The signing sheet as a paper of the agency, in the signer's language: what is signed, by whom, the words, the code. */
@Component
class SheetPaper {
    private static final String SUBJECT = "signing_sheet";

    private final Papers papers;
    private final FileRegister files;
    private final ClientRegister clients;
    private final MessageSource texts;
    private final PaperGuard guard;

    SheetPaper(Papers papers, FileRegister files, ClientRegister clients, MessageSource texts, PaperGuard guard) {
        this.guard = guard;
        this.papers = papers;
        this.files = files;
        this.clients = clients;
        this.texts = texts;
    }

    /** @param title the signer's own; the step's name stands in for it where there is none, or where it must not leave */
    void freeze(SigningSheet sheet, RequestDetails request, SignerDetails signer, String title) {
        Locale locale = Locale.forLanguageTag(sheet.consent().language());
        FileDetails file = files.find(request.file()).orElseThrow(NotFound::new);
        ClientDetails client = clients.details(request.client());
        papers.freeze(new PaperDraft(
                request.client(),
                new PaperSubject(SUBJECT, sheet.id(), 1),
                new PaperDraft.Access(file.audience(), Action.PAPER_SIGNATURE),
                locale,
                texts.getMessage("signoffs.sheet.title", null, locale),
                null,
                "signoffs/sheet",
                Map.of(
                        "sheet",
                        sheet,
                        "barcode",
                        Barcode.of(sheet.code().printed()),
                        "request",
                        request,
                        "signer",
                        signer,
                        "capacity",
                        title.isBlank() || guard.look(request, title).isStopped() ? signer.capacity() : title,
                        "file",
                        file,
                        "client",
                        client)));
    }

    PaperDetails of(SigningSheet sheet) {
        return papers.of(SUBJECT, sheet.id()).stream().findFirst().orElseThrow(NotFound::new);
    }
}
