package app.jobbag.billing;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.TeamBook;
import app.jobbag.clients.TeamMember;
import app.jobbag.invoices.PaymentRequestDraft;
import app.jobbag.invoices.PaymentRequesting;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What retainers do by themselves, on the agency's day. */
@Component
@Transactional
class RetainerBilling {
    private final Retainers retainers;
    private final BillingItems items;
    private final PaymentRequesting requesting;
    private final People people;
    private final Words words;

    /** In whose name it is asked. */
    @Component("retainerPeople")
    record People(TeamBook teams, PeopleRegister register, AccessPolicy policy, Trail trail) {}

    /** When, and how it is said to the client. */
    @Component("retainerWords")
    record Words(AgencyBook agency, ClientRegister clients, RetainerText text, MessageSource texts) {}

    RetainerBilling(Retainers retainers, BillingItems items, PaymentRequesting requesting, People people, Words words) {
        this.retainers = retainers;
        this.items = items;
        this.requesting = requesting;
        this.people = people;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public List<Retainer> due() {
        return retainers.due(words.agency().today());
    }

    @Transactional(readOnly = true)
    public List<Retainers.Unasked> unasked() {
        return retainers.unasked();
    }

    /** Every period that has begun becomes an item of the plan. */
    public void bill(RetainerId id) {
        LocalDate today = words.agency().today();
        Retainer retainer = retainers.lock(id);
        Locale reader =
                words.clients().details(new ClientId(retainer.clientId())).locale();
        while (retainer.isDue(today)) {
            retainers.bill(retainer, words.text().of(retainer, reader), "Jobbag");
            retainer = retainer.on();
        }
        retainers.keep(retainer);
    }

    /** @throws Refused when it can't be asked for, or nobody may */
    public void ask(UUID item) {
        if (retainers.claim(item)) {
            OrderId order = items.orderOf(new BillingItemId(item));
            BillingItem due = items.of(order).get().stream()
                    .filter(each -> each.id().value().equals(item))
                    .findFirst()
                    .orElseThrow();
            ClientId client = items.clientOf(order);
            SignedIn asker = asker(client).orElseThrow(() -> new Refused("billing.retainer.refused.nobody"));
            String evidence = words.texts().getMessage("billing.retainer.evidence", null, asker.locale());
            RequestLine line = new RequestLine(order, due.text(), Objects.requireNonNull(due.amount()), item);
            requesting.request(asker, client, new PaymentRequestDraft(due.buyerReference(), evidence, List.of(line)));
            note(order, client, "retainerAsked");
        }
    }

    /** It stays in the plan, to be asked for by hand. */
    public void refuse(UUID item) {
        OrderId order = items.orderOf(new BillingItemId(item));
        retainers.refused(item);
        note(order, items.clientOf(order), "retainerRefused");
    }

    /** Whoever of the team may ask today, the lead account executive first. */
    private Optional<SignedIn> asker(ClientId client) {
        return people.teams().of(client).stream()
                .map(TeamMember::person)
                .flatMap(each -> people.register().signedIn(each).stream())
                .filter(each -> people.policy().mayUse(each, Action.PAYMENT_REQUEST_WRITE))
                .findFirst();
    }

    private void note(OrderId order, ClientId client, String verb) {
        people.trail().note(TrailNote.of("order", order.value(), client.value(), verb));
    }
}
