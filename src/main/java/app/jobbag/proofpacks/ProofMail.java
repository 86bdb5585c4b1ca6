package app.jobbag.proofpacks;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.platform.outbox.Attachments;
import app.jobbag.platform.outbox.Enclosures;
import app.jobbag.platform.outbox.Mail;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invoice's mail takes its pack along where that was asked for, and waits until everything in it is sealed. */
@Component
class ProofMail implements Enclosures {
    private final ProofRows rows;
    private final ProofBinding binding;
    private final MessageSource texts;

    ProofMail(ProofRows rows, ProofBinding binding, MessageSource texts) {
        this.rows = rows;
        this.binding = binding;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<Attachments.Attachment>> of(Mail mail) {
        if (!mail.subject().equals("invoice")) {
            return Optional.of(List.of());
        }
        ProofPack pack = rows.of(new InvoiceId(mail.subjectId())).get();
        if (!pack.attached() || pack.proofs().isEmpty()) {
            return Optional.of(List.of());
        }
        if (!pack.isReady()) {
            return Optional.empty();
        }
        String name = texts.getMessage("proofpacks.file", null, Locale.forLanguageTag(mail.locale())) + ".pdf";
        return Optional.of(
                List.of(new Attachments.Attachment(name, "application/pdf", binding.bound(null, pack.proofs()))));
    }
}
