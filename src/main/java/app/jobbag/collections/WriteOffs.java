package app.jobbag.collections;

import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.Settlement;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will not be paid: one asks, another lets it go; the database asks for both (four eyes). */
@Service
@Transactional
public class WriteOffs {
    private final JdbcClient jdbc;
    private final WriteOffQueries queries;
    private final Books books;
    private final AccessPolicy policy;
    private final Clock clock;

    /** Where it is written down. */
    @Component("writeOffBooks")
    record Books(PaymentLedger payments, Invoicing invoicing, OpenInvoices open, AgencyBook agency) {}

    WriteOffs(JdbcClient jdbc, WriteOffQueries queries, Books books, AccessPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.books = books;
        this.policy = policy;
        this.clock = clock;
    }

    /** @throws Refused for more than is open, or when one waits already */
    public WriteOffId ask(SignedIn who, InvoiceId id, WriteOffDraft draft) {
        OpenInvoice invoice = books.open().require(id);
        policy.require(
                who, Action.PAYMENT_WRITE, Guarded.client(invoice.client().value()));
        Money money = Money.typed(draft.amount(), invoice.currency(), "amount");
        if (!money.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        if (money.compareTo(invoice.open()) > 0) {
            throw new Refused("collections.refused.beyondOpen", invoice.open()).at("amount");
        }
        if (queries.of(id).stream().anyMatch(WriteOffDetails::waits)) {
            throw new Refused("collections.refused.asked");
        }
        WriteOffId made = new WriteOffId(Ids.next());
        jdbc.sql("""
                insert into write_off (id, client_id, invoice_id, amount, currency, reason, state, asked_by, asked_by_name, asked_at)
                values (?, ?, ?, ?, ?, ?, 'ASKED', ?, ?, ?)""")
                .params(made.value(), invoice.client().value(), id.value(), money.amount())
                .params(
                        money.currency().getCurrencyCode(),
                        draft.reason(),
                        who.id().value(),
                        who.name())
                .param(Timestamp.from(clock.instant()))
                .update();
        return made;
    }

    /** Whoever asked does not decide. */
    public void approve(SignedIn who, WriteOffId id) {
        WriteOffDetails asked = decided(who, id);
        OpenInvoice invoice = books.open().require(asked.invoice());
        books.invoicing()
                .settle(who, new Settlement(asked.invoice(), asked.amount(), Action.WRITE_OFF_DECIDE, "writtenOff"));
        LedgerRow row =
                LedgerRow.of(invoice, PaymentKind.WRITE_OFF, books.agency().today(), asked.amount());
        PaymentId payment = books.payments().add(who, row.because(asked.reason()));
        decide(who, id, new Word(WriteOffState.APPROVED, "", payment.value()));
    }

    public void refuse(SignedIn who, WriteOffId id, String why) {
        decided(who, id);
        decide(who, id, new Word(WriteOffState.REFUSED, why, null));
    }

    /** By whoever asked. */
    public void withdraw(SignedIn who, WriteOffId id) {
        WriteOffDetails asked = queries.require(who, Action.PAYMENT_WRITE, id);
        if (!asked.askedBy().equals(who.id().value())) {
            throw new Refused("collections.refused.notYours");
        }
        decide(who, id, new Word(WriteOffState.WITHDRAWN, "", null));
    }

    private WriteOffDetails decided(SignedIn who, WriteOffId id) {
        WriteOffDetails asked = queries.require(who, Action.WRITE_OFF_DECIDE, id);
        if (asked.askedBy().equals(who.id().value())) {
            throw new Refused("collections.refused.ownWriteOff");
        }
        return asked;
    }

    private record Word(
            WriteOffState state, String why, @Nullable UUID payment) {}

    private void decide(SignedIn who, WriteOffId id, Word word) {
        int decided = jdbc.sql("""
                update write_off set state = ?, why = ?, payment_id = ?, decided_by = ?, decided_by_name = ?, decided_at = ?
                where id = ? and state = 'ASKED'""")
                .params(word.state().name(), word.why())
                .param(word.payment())
                .params(who.id().value(), who.name(), Timestamp.from(clock.instant()), id.value())
                .update();
        if (decided == 0) {
            throw new Refused("collections.refused.decided");
        }
    }
}
