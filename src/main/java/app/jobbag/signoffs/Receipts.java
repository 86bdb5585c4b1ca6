package app.jobbag.signoffs;

import app.jobbag.clients.ClientRegister;
import app.jobbag.files.Audience;
import app.jobbag.files.FileDetails;
import app.jobbag.files.FileRegister;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperDraft;
import app.jobbag.files.PaperId;
import app.jobbag.files.PaperSubject;
import app.jobbag.files.Papers;
import app.jobbag.kernel.NotFound;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The receipt of a client's signature: a paper of its own, mailed to whoever signed. */
@Component
class Receipts {
    static final String SUBJECT = "signature";

    private final Papers papers;
    private final FileRegister files;
    private final ClientRegister clients;
    private final MessageSource texts;
    private final SignerMail mail;

    Receipts(Papers papers, FileRegister files, ClientRegister clients, MessageSource texts, SignerMail mail) {
        this.papers = papers;
        this.files = files;
        this.clients = clients;
        this.texts = texts;
        this.mail = mail;
    }

    void send(RequestDetails request, SignatureDetails signature) {
        mail.receipt(request, signature, freeze(request, signature).value());
    }

    Optional<PaperDetails> find(UUID signature) {
        return papers.of(SUBJECT, signature).stream().findFirst();
    }

    static PaperSubject of(UUID signature) {
        return new PaperSubject(SUBJECT, signature, 1);
    }

    static boolean isOne(PaperSubject subject) {
        return subject.kind().equals(SUBJECT);
    }

    private PaperId freeze(RequestDetails request, SignatureDetails signature) {
        Locale locale = Locale.forLanguageTag(signature.evidence().consent().language());
        FileDetails file = files.find(request.file()).orElseThrow(NotFound::new);
        return papers.freeze(new PaperDraft(
                request.client(),
                of(signature.evidence().id()),
                new PaperDraft.Access(Audience.CLIENT, file.reader()),
                locale,
                texts.getMessage("signoffs.receipt.title", null, locale),
                Long.toString(signature.number()),
                "signoffs/receipt",
                Map.of(
                        "request", request,
                        "signature", signature,
                        "evidence", signature.evidence(),
                        "file", file,
                        "zone", clients.details(request.client()).zone())));
    }
}
