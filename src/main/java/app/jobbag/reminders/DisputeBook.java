package app.jobbag.reminders;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps disputes and what is said in them, whoever writes. */
@Component
class DisputeBook {
    private final JdbcClient jdbc;
    private final Reads reads;
    private final Trail trail;
    private final Clock clock;

    DisputeBook(JdbcClient jdbc, Reads reads, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param contact null for somebody of the agency */
    record Speaker(@Nullable UUID contact, String name) {}

    /** @throws Refused when more is disputed than is open, or one is open already */
    DisputeId open(Speaker who, OpenItem item, UUID client, DisputeDraft draft) {
        Money amount = draft.amount() == null
                ? item.open()
                : Money.typed(draft.amount(), item.open().currency(), "amount");
        if (!amount.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        if (amount.compareTo(item.open()) > 0) {
            throw new Refused("collections.refused.beyondOpen", item.open()).at("amount");
        }
        if (item.marks().hasDispute()) {
            throw new Refused("reminders.refused.disputed");
        }
        DisputeId id = new DisputeId(Ids.next());
        insert(who, id, new Opened(item.invoice(), client, amount, draft.reason()));
        trail.note(TrailNote.of("invoice", item.invoice().value(), client, "disputed")
                .changing(Changes.none().with("disputed", null, amount))
                .because(draft.reason()));
        return id;
    }

    private record Opened(InvoiceId invoice, UUID client, Money amount, String reason) {}

    private void insert(Speaker who, DisputeId id, Opened what) {
        try {
            jdbc.sql("""
                    insert into dispute (id, client_id, invoice_id, amount, currency, reason, state, contact_id, opened_by_name, opened_at)
                    values (?, ?, ?, ?, ?, ?, 'OPEN', ?, ?, ?)""")
                    .params(
                            id.value(),
                            what.client(),
                            what.invoice().value(),
                            what.amount().amount())
                    .params(what.amount().currency().getCurrencyCode(), what.reason())
                    .param(who.contact())
                    .params(who.name(), Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refused("reminders.refused.disputed");
        }
    }

    /** @throws Refused when it has ended */
    void say(Speaker who, DisputeDetails about, String text) {
        if (!about.isOpen()) {
            throw new Refused("reminders.refused.ended");
        }
        jdbc.sql("""
                insert into dispute_word (id, client_id, dispute_id, contact_id, name, text, at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), about.clientId(), about.id())
                .param(who.contact())
                .params(who.name(), text, Timestamp.from(clock.instant()))
                .update();
        trail.note(TrailNote.of("invoice", about.invoiceId(), about.clientId(), "disputeSaid"));
    }

    /** How it ended. */
    record End(DisputeState state, String resolution, int seen) {}

    /** @throws Refused when it is to end by a credit note and there is none since it was opened */
    void end(Speaker who, DisputeDetails about, End end) {
        if (!about.isOpen()) {
            throw new Refused("reminders.refused.ended");
        }
        UUID credit = end.state() == DisputeState.CREDITED ? creditSince(about) : null;
        int ended = jdbc.sql("""
                update dispute set state = ?, resolution = ?, credit_note_id = ?, ended_at = ?, ended_by_name = ?, version = version + 1
                where id = ? and version = ? and state = 'OPEN'""")
                .params(end.state().name(), end.resolution())
                .param(credit)
                .params(Timestamp.from(clock.instant()), who.name(), about.id(), end.seen())
                .update();
        Stale.check(ended, 1);
        trail.note(TrailNote.of(
                        "invoice",
                        about.invoiceId(),
                        about.clientId(),
                        credit == null ? "disputeWithdrawn" : "disputeCredited")
                .because(end.resolution().isBlank() ? null : end.resolution()));
    }

    private UUID creditSince(DisputeDetails about) {
        return jdbc.sql("""
                select id from credit_note where client_id = ? and invoice_id = ? and issued_at >= ?
                order by issued_at desc, id desc limit 1""")
                .params(about.clientId(), about.invoiceId(), Timestamp.from(about.openedAt()))
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new Refused("reminders.refused.noCredit").at("outcome"));
    }

    DisputeDetails require(DisputeId id) {
        return find(Query.of(DisputeDetails.SQL.formatted("d.id = ?"), id.value()))
                .orElseThrow(NotFound::new);
    }

    Later<List<DisputeDetails>> read(String where, Object value) {
        return reads.rows(DisputeDetails.class, Query.of(DisputeDetails.SQL.formatted(where), value));
    }

    /** The open invoice, to dispute it. @throws Refused when nothing is open of it */
    OpenItem item(InvoiceId invoice) {
        return reads.row(ItemRow.class, Query.of(ItemRow.SQL.formatted("o.id = ?"), invoice.value()))
                .get()
                .map(ItemRow::item)
                .orElseThrow(() -> new Refused("collections.refused.notOpen"));
    }

    private Optional<DisputeDetails> find(Query query) {
        return reads.row(DisputeDetails.class, query).get();
    }
}
