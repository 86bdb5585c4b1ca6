package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Guarded;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients say they will pay, and by when. Payments show whether they did. */
@Service
@Transactional
public class PaymentPromises {
    private final ReminderReads open;
    private final Calls calls;
    private final Keeping keeping;
    private final AccessPolicy policy;
    private final Reads reads;

    /** Where it is written down. */
    @Component("promiseKeeping")
    record Keeping(JdbcClient jdbc, Trail trail, Clock clock) {}

    PaymentPromises(ReminderReads open, Calls calls, Keeping keeping, AccessPolicy policy, Reads reads) {
        this.open = open;
        this.calls = calls;
        this.keeping = keeping;
        this.policy = policy;
        this.reads = reads;
    }

    /** One amount for several invoices goes to the oldest first. @throws Refused when more is promised than is open, or for a day gone by */
    public void note(SignedIn who, ClientId client, PromiseDraft draft) {
        policy.require(who, Action.COLLECT_WRITE, Guarded.client(client.value()));
        ClientReminders about = open.of(client).get();
        if (draft.dueOn().isBefore(about.today())) {
            throw new Refused("reminders.refused.past").at("dueOn");
        }
        List<OpenItem> items = chosen(about, draft);
        if (draft.amount() == null) {
            items.forEach(each -> keep(who, client, new Part(each, each.open(), draft)));
        } else {
            spread(who, client, items, draft);
        }
        if (draft.call() != null) {
            calls.settle(who, client, new Calls.Outcome(draft.call(), "PROMISED", draft.note()));
        }
    }

    private static List<OpenItem> chosen(ClientReminders about, PromiseDraft draft) {
        List<OpenItem> due = about.items().stream()
                .filter(each -> each.daysLate(about.today()) >= 0)
                .toList();
        List<OpenItem> all = due.isEmpty() ? about.items() : due;
        List<OpenItem> items = draft.invoice() == null
                ? all
                : about.items().stream()
                        .filter(each -> each.invoice().equals(draft.invoice()))
                        .toList();
        if (items.isEmpty()) {
            throw new Refused("collections.refused.notOpen").at("invoice");
        }
        return items;
    }

    private void spread(SignedIn who, ClientId client, List<OpenItem> items, PromiseDraft draft) {
        if (items.stream().map(each -> each.open().currency()).distinct().count() > 1) {
            throw new Refused("reminders.refused.currencies").at("amount");
        }
        Money left = Money.typed(
                Objects.requireNonNull(draft.amount()), items.get(0).open().currency(), "amount");
        Money all =
                Money.sum(left.currency(), items.stream().map(OpenItem::open).toList());
        if (!left.isPositive()) {
            throw new Refused("invoices.refused.noAmount").at("amount");
        }
        if (left.compareTo(all) > 0) {
            throw new Refused("collections.refused.beyondOpen", all).at("amount");
        }
        for (OpenItem each : items) {
            Money part = left.compareTo(each.open()) < 0 ? left : each.open();
            if (part.isPositive()) {
                keep(who, client, new Part(each, part, draft));
                left = left.minus(part);
            }
        }
    }

    private record Part(OpenItem item, Money amount, PromiseDraft draft) {}

    private void keep(SignedIn who, ClientId client, Part part) {
        keeping.jdbc()
                .sql("""
                insert into payment_promise (id, client_id, invoice_id, amount, currency, due_on, said_by, note, recorded_by,
                    recorded_by_name, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        client.value(),
                        part.item().invoice().value(),
                        part.amount().amount())
                .params(part.amount().currency().getCurrencyCode(), part.draft().dueOn())
                .params(part.draft().saidBy(), part.draft().note(), who.id().value(), who.name())
                .param(Timestamp.from(keeping.clock().instant()))
                .update();
        keeping.trail()
                .note(TrailNote.of("invoice", part.item().invoice().value(), client.value(), "promised")
                        .changing(Changes.none()
                                .with("promised", null, part.amount())
                                .with("promisedOn", null, part.draft().dueOn()))
                        .because(
                                part.draft().note().isBlank()
                                        ? null
                                        : part.draft().note()));
    }

    /** The newest first. @throws NotFound where the person may not see the client's invoices */
    @Transactional(readOnly = true)
    public Later<List<PromiseDetails>> of(SignedIn who, ClientId client) {
        policy.require(who, Action.INVOICE_SEE, Guarded.client(client.value()));
        return reads.rows(PromiseDetails.class, Query.of(PromiseDetails.SQL, client.value()));
    }
}
