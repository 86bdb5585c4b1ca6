package app.jobbag.calls;

import app.jobbag.clients.Address;
import app.jobbag.clients.ClientDraft;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ClientStatus;
import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDraft;
import app.jobbag.clients.ContactId;
import app.jobbag.clients.Duty;
import app.jobbag.clients.Office;
import app.jobbag.clients.Seniority;
import app.jobbag.clients.TeamBook;
import app.jobbag.contactreports.ContactKind;
import app.jobbag.contactreports.ContactReportDraft;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.LineKind;
import app.jobbag.contactreports.ReportFinishing;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.Party;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.Answers;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.OrderText;
import app.jobbag.workorders.OrdersFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** An account executive in Madrid, and clients anywhere with an order that runs since the first of October 2026. */
final class CallScene {
    static final Instant BEGIN = Instant.parse("2026-10-01T08:00:00Z");

    final OrdersFixture house;
    final SignedIn ana;
    final SignedIn luis;
    final SignedIn manager;
    private final BeanFactory beans;
    private final SignedIn lead;

    CallScene(BeanFactory beans) {
        this.beans = beans;
        this.house = new OrdersFixture(beans);
        this.ana = house.person("Ana Larrea", Role.AE);
        this.luis = house.person("Luis Prado", Role.AE);
        this.manager = house.person("Marta Gil", Role.MANAGER);
        this.lead = house.person("Rosa Cobo", Role.LEAD, Discipline.CREATIVE);
    }

    /** Where a client is, and when somebody is there. */
    record Place(String country, String zone, String opens, String closes) {
        static final Place MADRID = new Place("ES", "Europe/Madrid", "09:00", "18:00");
        static final Place MEXICO = new Place("MX", "America/Mexico_City", "09:00", "18:00");
        static final Place SHANGHAI = new Place("CN", "Asia/Shanghai", "09:00", "18:00");
        static final Place SHANGHAI_EARLY = new Place("CN", "Asia/Shanghai", "08:30", "17:30");
    }

    /** With Ana as lead account executive, one contact, and an order to be delivered on that day. */
    ClientId client(String name, Place place, @Nullable LocalTime bestHour, LocalDate delivery) {
        return at(BEGIN, () -> {
            ClientId id =
                    house.as(manager, () -> beans.getBean(ClientRegister.class).begin(manager, draft(name, place)));
            join(id, ana, Duty.LEAD_AE);
            join(id, lead, Duty.LEAD);
            contact(id, "Quirce " + name, Seniority.OPERATIONAL, bestHour);
            order(id, delivery);
            return id;
        });
    }

    void join(ClientId client, SignedIn who, Duty duty) {
        house.as(manager, () -> beans.getBean(TeamBook.class).put(manager, client, who.id(), duty));
    }

    ContactId contact(ClientId client, String name, Seniority seniority, @Nullable LocalTime bestHour) {
        ContactDraft draft = new ContactDraft(
                name,
                "Marca",
                Ids.next() + "@cliente.example",
                "+34 910 000 001",
                "",
                seniority,
                Set.of(),
                bestHour,
                Locale.ENGLISH,
                true);
        return house.as(manager, () -> beans.getBean(ContactBook.class).add(manager, client, draft));
    }

    private void order(ClientId client, LocalDate delivery) {
        OrderRegister register = beans.getBean(OrderRegister.class);
        // a proof long ago: no reason to call
        Answers answers = OrdersFixture.answers()
                .with("proof_date", delivery.minusYears(1).toString());
        OrderText text = new OrderText("Poster of the season", answers, Money.of("2400", "EUR"), delivery);
        OrderId order = house.as(ana, () -> register.begin(ana, house.draft(client, text)));
        house.as(ana, () -> register.submit(ana, order, register.details(order).version()));
        house.as(
                lead,
                () -> beans.getBean(OrderDecisions.class)
                        .issue(lead, order, register.details(order).version()));
    }

    /** A visit of Ana's, with what was agreed in it. */
    void spoken(ClientId client, Instant when, Party contact, ContactReportDraft.Line... lines) {
        ContactReportDraft draft = new ContactReportDraft(
                client,
                ContactKind.VISIT,
                when,
                10,
                "",
                List.of(contact, Party.of(ana.id())),
                "They like the poster.",
                List.of(lines),
                "",
                "");
        at(
                when,
                () -> house.as(ana, () -> {
                    ContactReportId report =
                            beans.getBean(ContactReporting.class).begin(ana, draft);
                    beans.getBean(ReportFinishing.class).finish(ana, report);
                    return report;
                }));
    }

    ContactReportDraft.Line line(LineKind kind, String text, LocalDate due) {
        return new ContactReportDraft.Line(null, kind, text, null, "", null, due);
    }

    /** Of 900 euros, due after 45 days. */
    void invoice(ClientId client, Instant issued) {
        MoneyFixture money = new MoneyFixture(beans);
        at(issued, () -> {
            money.moveTo(client, "Madrid");
            return money.anIssued(client, "900");
        });
    }

    <T> T at(Instant moment, Supplier<T> work) {
        List<T> found = new ArrayList<>();
        beans.getBean(SteerableClock.class).at(moment, () -> found.add(work.get()));
        return found.get(0);
    }

    private static ClientDraft draft(String name, Place place) {
        String code = Ids.next().toString().substring(25).replace("-", "").toUpperCase(Locale.ROOT);
        return new ClientDraft(
                code,
                name + " " + code,
                List.of(name),
                ClientStatus.ACTIVE,
                new ClientDraft.Billing(
                        new Address("Calle Mayor 3", "31001", "Centro", place.country()), "", "", false, 45),
                Currency.getInstance("EUR"),
                Locale.ENGLISH,
                new Office(
                        ZoneId.of(place.zone()), LocalTime.parse(place.opens()), LocalTime.parse(place.closes()), ""),
                "",
                null);
    }
}
