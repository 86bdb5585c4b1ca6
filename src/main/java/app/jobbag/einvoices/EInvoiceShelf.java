package app.jobbag.einvoices;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Sha256;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The electronic forms that were written, each once; what is known of their soundness moves, their words never do. */
@Component
@Transactional
class EInvoiceShelf {
    private static final String ONE =
            "where invoice_id = ? and credit_note_id is not distinct from ?::uuid and format = ?";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Clock clock;

    /** One that nobody has held against the rules yet. */
    record Due(UUID id, ClientId client, EFormat format, String xml) {}

    /** One that goes with a mail. */
    record Mailed(EFormat format, EState state, String xml) {}

    EInvoiceShelf(JdbcClient jdbc, Reads reads, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.clock = clock;
    }

    /** Of an invoice, or of a credit note to it. */
    record Whose(InvoiceId invoice, @Nullable UUID credit) {
        static Whose of(InvoiceId invoice) {
            return new Whose(invoice, null);
        }
    }

    /** Whether it goes with a mail, and its words. */
    record Written(EFormat format, boolean mailed, String xml) {}

    /** Written once: a second time changes nothing. */
    boolean add(ClientId client, Whose whose, Written form) {
        return jdbc.sql("""
                insert into einvoice (id, client_id, invoice_id, credit_note_id, format, mailed, xml, sha256, state, findings, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', '', ?)
                on conflict (client_id, invoice_id, credit_note_id, format) do nothing""")
                        .params(Ids.next(), client.value(), whose.invoice().value())
                        .param(whose.credit())
                        .params(form.format().name(), form.mailed(), form.xml())
                        .params(Sha256.hex(form.xml()), Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    @Transactional(readOnly = true)
    Later<List<EInvoiceDetails>> of(Whose whose) {
        return reads.rows(EInvoiceDetails.class, Query.of("""
                select format, state, findings, mailed, released_by from einvoice
                where invoice_id = ? and credit_note_id is not distinct from ?::uuid order by made_at, format""", whose.invoice().value(), whose.credit()));
    }

    @Transactional(readOnly = true)
    Optional<String> xml(Whose whose, EFormat format) {
        return jdbc.sql("select xml from einvoice " + ONE)
                .params(ones(whose, format))
                .query(String.class)
                .optional();
    }

    /** @param subject an invoice, or a credit note */
    @Transactional(readOnly = true)
    List<Mailed> mailed(UUID subject, boolean credit) {
        return jdbc.sql("select format, state, xml from einvoice where mailed and "
                        + (credit ? "credit_note_id = ?" : "invoice_id = ? and credit_note_id is null"))
                .param(subject)
                .query((row, n) -> new Mailed(
                        EFormat.valueOf(row.getString("format")),
                        EState.valueOf(row.getString("state")),
                        row.getString("xml")))
                .list();
    }

    /** The newest first: somebody waits for those. */
    @Transactional(readOnly = true)
    List<Due> due(int most) {
        return jdbc.sql("""
                select id, client_id, format, xml from einvoice where state = 'PENDING' order by made_at desc limit ?""")
                .param(most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        EFormat.valueOf(row.getString("format")),
                        row.getString("xml")))
                .list();
    }

    void settle(UUID id, List<Breach> breaches) {
        String findings = String.join(
                "\n",
                breaches.stream()
                        .map(breach -> breach.toString().replaceAll("\\s+", " "))
                        .distinct()
                        .toList());
        jdbc.sql("update einvoice set state = ?, findings = ?, checked_at = ? where id = ? and state = 'PENDING'")
                .params(findings.isEmpty() ? "VALID" : "INVALID", findings, Timestamp.from(clock.instant()), id)
                .update();
    }

    boolean release(Whose whose, EFormat format, String person) {
        return jdbc.sql("update einvoice set state = 'RELEASED', released_by = ? " + ONE + " and state = 'INVALID'")
                        .param(person)
                        .params(ones(whose, format))
                        .update()
                > 0;
    }

    boolean again(Whose whose, EFormat format) {
        return jdbc.sql("update einvoice set state = 'PENDING', findings = '', checked_at = null " + ONE
                                + " and state = 'INVALID'")
                        .params(ones(whose, format))
                        .update()
                > 0;
    }

    private static List<@Nullable Object> ones(Whose whose, EFormat format) {
        return Arrays.asList(whose.invoice().value(), whose.credit(), format.name());
    }

    /** The first whose words are not those that were written. */
    @Transactional(readOnly = true)
    @Nullable
    UUID altered() {
        return jdbc.sql("""
                select id from einvoice where sha256 <> encode(sha256(convert_to(xml, 'UTF8')), 'hex') limit 1""").query(UUID.class).optional().orElse(null);
    }

    @Transactional(readOnly = true)
    long count() {
        return jdbc.sql("select count(*) from einvoice").query(Long.class).single();
    }
}
