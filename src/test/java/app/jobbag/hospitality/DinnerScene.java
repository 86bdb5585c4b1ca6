package app.jobbag.hospitality;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileReception;
import app.jobbag.files.Received;
import app.jobbag.files.Upload;
import app.jobbag.kernel.Money;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Ana takes Lucía to dinner; Marta decides on what is above the limit, Teo of finance on what was claimed. */
@Component
public class DinnerScene {
    static final LocalDate DAY = LocalDate.of(2026, 2, 25);

    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final MeetingPlanning planning;
    private final Hosting hosting;
    private final Desk desk;

    /** Receipts and second people. */
    @Component("dinnerDesk")
    record Desk(HospitalityDeciding deciding, HospitalityLimits limits, Receipts receipts, FileReception reception) {}

    @Autowired
    DinnerScene(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            MeetingPlanning planning,
            Hosting hosting,
            Desk desk) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.planning = planning;
        this.hosting = hosting;
        this.desk = desk;
    }

    /** Everybody around one client. */
    public record People(
            MeetingsFixture house, ClientId client, SignedIn ana, SignedIn marta, SignedIn teo, Party lucia) {}

    /** The agency's limits are everybody's, so these tests set the client's: so much a head, null for none. */
    People people(@Nullable String limit) {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        People people = new People(
                house,
                client,
                house.onTeam(client, "Ana Ruiz", Role.AE),
                house.aPerson("Marta Directora", Role.MANAGER),
                house.aPerson("Teo Fanjul", Role.FINANCE),
                house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true));
        limit(people, limit);
        return people;
    }

    public void limit(People people, @Nullable String limit) {
        people.house().maintain(() -> jdbc.sql("delete from hospitality_limit").update());
        Money most = limit == null ? null : Money.of(limit, "EUR");
        people.house().as(people.marta(), () -> desk.limits().set(people.marta(), people.client(), most));
    }

    MeetingId dinner(People people) {
        MeetingDraft draft = new MeetingDraft(
                people.client(),
                null,
                MeetingKind.HOSPITALITY,
                "Cena de la campaña",
                "Conocerse",
                new MeetingDraft.When(DAY.atTime(21, 0), ZoneId.of("Europe/Madrid"), 120),
                "Casa Lucio",
                "",
                List.of(
                        new MeetingDraft.Invited(Party.of(people.ana().id()), true),
                        new MeetingDraft.Invited(people.lucia(), true)),
                List.of(),
                "",
                null,
                List.of());
        return people.house().as(people.ana(), () -> planning.plan(people.ana(), draft));
    }

    public MeetingId held(People people) {
        MeetingId id = dinner(people);
        people.house()
                .as(
                        people.ana(),
                        () -> planning.hold(
                                people.ana(),
                                id,
                                planning.show(people.ana(), id).version()));
        return id;
    }

    /** For the two of them. */
    HospitalityId planned(People people, String budget, String reason) {
        MeetingId meeting = held(people);
        return people.house().as(people.ana(), () -> hosting.plan(people.ana(), meeting, plan(budget, reason)));
    }

    static HospitalityDraft plan(String budget, String reason) {
        return new HospitalityDraft(Money.of(budget, "EUR"), List.of(), reason);
    }

    CostDraft cost(People people, String amount, String reason) {
        return cost(people, amount, reason, people.ana().id());
    }

    CostDraft cost(People people, String amount, String reason, @Nullable PersonId payer) {
        Money whole = Money.of(amount, "EUR");
        return new CostDraft(
                List.of(new CostDraft.Line(DAY, CostKind.MEAL, whole, Money.of("1", "EUR"), payer, "Menú")),
                List.of(people.lucia(), Party.of(people.ana().id())),
                List.of(),
                reason);
    }

    void spend(People people, HospitalityId id, String amount, String reason) {
        people.house()
                .as(
                        people.ana(),
                        () -> hosting.spend(
                                people.ana(), id, show(people, id).version(), cost(people, amount, reason)));
    }

    void receipt(People people, HospitalityId id) {
        byte[] text = "Total 100 EUR".getBytes(StandardCharsets.UTF_8);
        Received received = desk.reception().receive(new Upload("recibo.txt", () -> new ByteArrayInputStream(text)));
        people.house().as(people.ana(), () -> desk.receipts().attach(people.ana(), id, received));
    }

    /** With finance. */
    HospitalityId submitted(People people, String amount) {
        HospitalityId id = planned(people, amount, "");
        spend(people, id, amount, "");
        receipt(people, id);
        submit(people, id, show(people, id).version());
        return id;
    }

    void submit(People people, HospitalityId id, int version) {
        people.house().as(people.ana(), () -> hosting.submit(people.ana(), id, version));
    }

    HospitalityDetails show(People people, HospitalityId id) {
        return people.house().as(people.teo(), () -> hosting.show(people.teo(), id));
    }

    HospitalityDeciding deciding() {
        return desk.deciding();
    }
}
