package app.jobbag.rights;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.reminders.DisputeDraft;
import app.jobbag.reminders.DisputeId;
import app.jobbag.reminders.Disputes;
import app.jobbag.reminders.HoldDraft;
import app.jobbag.reminders.HoldId;
import app.jobbag.reminders.Holds;
import app.jobbag.reminders.ReminderId;
import app.jobbag.staff.SignedIn;
import app.jobbag.withholdings.CertificateDraft;
import app.jobbag.withholdings.CertificateId;
import app.jobbag.withholdings.Certificates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What getting paid leaves behind: calls that wait, holds, disputes. */
@Component
class CollectionObjects {
    private final ClientsCast cast;
    private final Holds holds;
    private final Disputes disputes;
    private final Invoicing invoicing;
    private final Kept kept;

    /** What is written beside the invoices: certificates of what was withheld, and calls as the ladder makes them. */
    @Component
    record Kept(Certificates certificates, JdbcClient jdbc) {}

    CollectionObjects(ClientsCast cast, Holds holds, Disputes disputes, Invoicing invoicing, Kept kept) {
        this.cast = cast;
        this.holds = holds;
        this.disputes = disputes;
        this.invoicing = invoicing;
        this.kept = kept;
    }

    /** @param issued three, with enough open */
    void furnish(Crew crew, List<InvoiceId> issued, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        objects.put(ReminderId.class, call(crew));
        special.put("/collection-calls/{id}/promise", List.of(call(crew), issued.get(2)));
        special.put("/clients/{client}/promises", List.of(call(crew), issued.get(2)));
        special.put("/clients/{client}/reminder-holds", List.of(issued.get(2)));
        special.put("/collection-calls/{id}/talk", List.of(call(crew)));
        InvoiceId invoice = issued.get(0);
        objects.put(CertificateId.class, certificate(crew));
        objects.put(HoldId.class, hold(crew, invoice));
        DisputeId dispute = dispute(crew, invoice);
        objects.put(DisputeId.class, dispute);
        special.put("/p/invoices/{id}/disputes/{dispute}/words", List.of(invoice, dispute));
        special.put("/disputes/{id}/resolution", List.of(dispute(crew, issued.get(1))));
        List<Id> open = List.of(issued.get(2), call(crew));
        special.put("/invoices/{id}/disputes", open);
        special.put("/invoices/{id}/disputes/new", open);
    }

    private ReminderId call(Crew crew) {
        ReminderId id = new ReminderId(Ids.next());
        cast.as(
                crew.finance(),
                () -> kept.jdbc()
                        .sql("""
                        insert into reminder (id, client_id, way, step, day, by_hand, sent_at, sent_by_name, call_on)
                        values (?, ?, 'CALL', 15, current_date, false, now(), 'Jobbag', current_date)""")
                        .params(id.value(), crew.client().value())
                        .update());
        return id;
    }

    private CertificateId certificate(Crew crew) {
        SignedIn finance = crew.finance();
        LocalDate today = LocalDate.now();
        String said = crew.word(Canary.EVIDENCE);
        CertificateDraft draft = new CertificateDraft(today.getYear(), today, said, Money.of("20", "EUR"), "", true);
        return cast.as(finance, () -> kept.certificates().record(finance, crew.client(), draft));
    }

    private HoldId hold(Crew crew, InvoiceId invoice) {
        SignedIn finance = crew.finance();
        HoldDraft draft = new HoldDraft(invoice, LocalDate.now().plusDays(20), crew.word(Canary.EVIDENCE));
        return cast.as(finance, () -> holds.hold(finance, crew.client(), draft));
    }

    private DisputeId dispute(Crew crew, InvoiceId id) {
        SignedIn finance = crew.finance();
        // both sides read it, so that it holds no word which only the agency may read
        DisputeDraft draft = new DisputeDraft(BigDecimal.TEN, "Not what we ordered");
        return cast.as(finance, () -> {
            InvoiceDetails invoice = invoicing.show(finance, id);
            return disputes.open(finance, invoice, draft, null);
        });
    }
}
