package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Ana and Carmen of the agency at a table with Lucía of the client. */
public final class LiveMeeting {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final MeetingsFixture house;
    private final MeetingPlanning planning;
    private final ClientId client;
    private final SignedIn ana;
    private final SignedIn carmen;
    private final SignedIn pau;
    private final SignedIn stranger;
    private final Party lucia;

    public LiveMeeting(JdbcClient jdbc, PlatformTransactionManager transactions, MeetingPlanning planning) {
        this.house = new MeetingsFixture(jdbc, transactions);
        this.planning = planning;
        client = house.aClient();
        ana = house.onTeam(client, "Ana Ruiz", Role.AE);
        carmen = house.onTeam(client, "Carmen Robles", Role.LEAD);
        pau = house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR);
        stranger = house.onTeam(house.aClient(), "Nuria Vega", Role.AE);
        lucia = house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true);
    }

    public MeetingId planned() {
        return planned(MeetingKind.CLIENT, List.of(lucia), null);
    }

    public MeetingId planned(MeetingKind kind, List<Party> theirs, @Nullable MeetingId follows) {
        LocalDateTime today =
                LocalDateTime.ofInstant(Instant.now(), MADRID).toLocalDate().atTime(0, 5);
        List<MeetingDraft.Invited> invited = Stream.concat(
                        Stream.of(Party.of(ana.id()), Party.of(carmen.id())), theirs.stream())
                .map(each -> new MeetingDraft.Invited(each, true))
                .toList();
        MeetingDraft draft = new MeetingDraft(
                client,
                null,
                kind,
                "Autumn campaign",
                "",
                new MeetingDraft.When(today, MADRID, 60),
                "",
                "",
                invited,
                List.of(
                        new MeetingDraft.Topic("Three concepts", 40, null),
                        new MeetingDraft.Topic("Next steps", 20, Party.of(ana.id()))),
                "",
                follows,
                List.of());
        return as(ana, () -> planning.plan(ana, draft));
    }

    public <T> T as(SignedIn who, Supplier<T> work) {
        return house.as(who, work);
    }

    public <T> T maintain(Supplier<T> work) {
        return house.maintain(work);
    }

    public ClientId client() {
        return client;
    }

    public SignedIn ana() {
        return ana;
    }

    public SignedIn carmen() {
        return carmen;
    }

    public SignedIn pau() {
        return pau;
    }

    public SignedIn stranger() {
        return stranger;
    }

    public Party lucia() {
        return lucia;
    }
}
