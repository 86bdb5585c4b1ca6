package app.jobbag.recharges;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.DocumentTexts;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.files.FileContent;
import app.jobbag.files.FileId;
import app.jobbag.files.FileRegister;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.outbox.Attachments;
import app.jobbag.platform.outbox.Enclosures;
import app.jobbag.platform.outbox.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of charged cost: read by the guard when it is chosen, and enclosed in the invoice's mail. */
@Component
@Transactional
class RechargeProof implements Enclosures {
    private static final String SUBJECT = "invoice";

    private final JdbcClient jdbc;
    private final FileRegister files;
    private final DocumentTexts texts;
    private final ConfidentialityGuard guard;

    RechargeProof(JdbcClient jdbc, FileRegister files, DocumentTexts texts, ConfidentialityGuard guard) {
        this.jdbc = jdbc;
        this.files = files;
        this.texts = texts;
        this.guard = guard;
    }

    /** @throws Refused when a file names another client (CONF-3): then the cost is charged without it, or not at all */
    void require(InvoiceDetails invoice, Collection<OpenCost> costs) {
        Outgoing outgoing = Outgoing.of(invoice.client(), SUBJECT, invoice.id().value());
        for (OpenCost cost : costs) {
            for (FileContent each : contents(filesOf(cost))) {
                String name = each.details().name();
                outgoing = outgoing.with("recharges.proof", name)
                        .with(name, texts.of(each.details().sha256(), name, () -> path(each.bytes())));
            }
        }
        var report = guard.look(outgoing);
        if (report.isStopped()) {
            throw new Refused("recharges.refused.guard", report.words()).at("withProof");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<Attachments.Attachment>> of(Mail mail) {
        if (!mail.subject().equals(SUBJECT)) {
            return Optional.of(List.of());
        }
        List<FileId> ids = jdbc.sql("""
                select p.file_id from invoice_line l join recharge r on r.client_id = l.client_id and r.id = l.recharge_id
                join lateral (select file_id from expense_receipt where expense_id = r.expense_id
                    union all select file_id from supplier_bill_file where bill_id = r.bill_id) p on true
                where l.invoice_id = ? and r.with_proof order by l.position, p.file_id""")
                .param(mail.subjectId())
                .query((row, n) -> new FileId(row.getObject(1, UUID.class)))
                .list();
        return Optional.of(contents(ids).stream().map(RechargeProof::attachment).toList());
    }

    private List<FileId> filesOf(OpenCost cost) {
        String sql = cost.kind() == CostRef.Kind.EXPENSE
                ? "select file_id from expense_receipt where expense_id = ? order by file_id"
                : "select file_id from supplier_bill_file where bill_id = ? order by file_id";
        return jdbc.sql(sql)
                .param(cost.id())
                .query((row, n) -> new FileId(row.getObject(1, UUID.class)))
                .list();
    }

    private List<FileContent> contents(List<FileId> ids) {
        return ids.stream().flatMap(each -> files.open(each).stream()).toList();
    }

    private static Attachments.Attachment attachment(FileContent file) {
        try {
            return new Attachments.Attachment(
                    file.details().name(),
                    file.details().mediaType(),
                    file.bytes().getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files lie on disk", e);
        }
    }

    private static Path path(Resource bytes) {
        try {
            return bytes.getFile().toPath();
        } catch (IOException e) {
            throw new UncheckedIOException("the store's files lie on disk", e);
        }
    }
}
