package app.jobbag.meetings.invitations;

import app.jobbag.clients.ClientId;
import app.jobbag.meetings.MeetingDetails;
import app.jobbag.meetings.MeetingDraft;
import app.jobbag.meetings.MeetingDraft.Invited;
import app.jobbag.meetings.MeetingDraft.Topic;
import app.jobbag.meetings.MeetingDraft.When;
import app.jobbag.meetings.MeetingId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.meetings.MeetingPlanning;
import app.jobbag.meetings.MeetingsFixture;
import app.jobbag.meetings.Party;
import app.jobbag.platform.outbox.Mail;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** A client whose meetings Ana plans, with Pau of her team and three of its people; the silent one gets no mail. */
@Component
public class InvitationScene {
    static final String START = "2038-06-02T10:00";
    private static final Pattern LINK = Pattern.compile("/p/invitations/([A-Za-z0-9_-]{43})");

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private MeetingInvitations invitations;

    @Autowired
    private InvitationBook book;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** Who is there. */
    public record Table(
            MeetingsFixture house,
            ClientId client,
            SignedIn ana,
            SignedIn pau,
            Party lucia,
            Party wang,
            Party silent) {}

    public Table table() {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        return new Table(
                house,
                client,
                house.onTeam(client, "Ana Ruiz", Role.AE),
                house.onTeam(client, "Pau Roig", Role.CONTRIBUTOR),
                house.aContact(client, "Lucía Ordóñez", "OPERATIONAL", "es", true),
                house.aContact(client, "王丽华", "OPERATIONAL", "zh-CN", true),
                house.aContact(client, "Bruno Callado", "OPERATIONAL", "en", false));
    }

    public MeetingDraft draft(Table table, Party... guests) {
        List<Invited> all =
                new ArrayList<>(List.of(new Invited(Party.of(table.ana().id()), true)));
        Arrays.stream(guests).forEach(each -> all.add(new Invited(each, !each.equals(table.wang()))));
        return new MeetingDraft(
                table.client(),
                null,
                MeetingKind.CLIENT,
                "Campaña de otoño",
                "Elegir el concepto",
                new When(LocalDateTime.parse(START), ZoneId.of("Europe/Madrid"), 60),
                "Calle de la Palma 41",
                "https://meet.example/otono",
                all,
                List.of(new Topic("Tres conceptos", 40, Party.of(table.ana().id()))),
                "",
                null,
                List.of());
    }

    public MeetingId planned(Table table, MeetingDraft draft) {
        return table.house().as(table.ana(), () -> planning.plan(table.ana(), draft));
    }

    /** Planned, and everybody invited. */
    public MeetingId invited(Table table, Party... guests) {
        MeetingId meeting = planned(table, draft(table, guests));
        send(table, meeting);
        return meeting;
    }

    public void send(Table table, MeetingId meeting) {
        table.house().as(table.ana(), () -> invitations.send(table.ana(), meeting));
    }

    public void change(Table table, MeetingId meeting, UnaryOperator<MeetingDraft> how) {
        MeetingDetails now = details(table, meeting);
        table.house()
                .as(table.ana(), () -> planning.change(table.ana(), meeting, now.version(), how.apply(now.plan())));
    }

    public void cancel(Table table, MeetingId meeting) {
        MeetingDetails now = details(table, meeting);
        table.house().as(table.ana(), () -> planning.cancel(table.ana(), meeting, now.version(), "Huelga secreta"));
    }

    void reinstate(Table table, MeetingId meeting) {
        MeetingDetails now = details(table, meeting);
        table.house().as(table.ana(), () -> planning.reinstate(table.ana(), meeting, now.version()));
    }

    MeetingDetails details(Table table, MeetingId meeting) {
        return table.house().as(table.ana(), () -> planning.show(table.ana(), meeting));
    }

    Sent sent(Table table, MeetingId meeting) {
        return table.house().as(table.ana(), () -> book.sent(meeting).get()).orElseThrow();
    }

    public Invitation of(Table table, MeetingId meeting, Party guest) {
        return sent(table, meeting).of(guest).orElseThrow();
    }

    /** What was mailed about it, the newest first. */
    public List<Mail> mails(MeetingId meeting) {
        return Viewers.as(new Viewer.Everything("test"), () -> outbox.about("meeting", meeting.value()));
    }

    List<Mail> mails(MeetingId meeting, Party to) {
        return mails(meeting).stream()
                .filter(each -> each.recipient().startsWith(to.id().toString()))
                .toList();
    }

    /** Of the newest mail. */
    public String token(MeetingId meeting, Party to) {
        Matcher found = LINK.matcher(mails(meeting, to).stream()
                .map(Mail::body)
                .filter(each -> LINK.matcher(each).find())
                .findFirst()
                .orElseThrow());
        return found.find() ? found.group(1) : "";
    }

    /** A name that no other client has. */
    static String aName() {
        return "Zarz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    void rename(Table table, ClientId other, String name) {
        table.house()
                .maintain(() -> jdbc.sql("update client set trading_names = array[?] where id = ?")
                        .params(name, other.value())
                        .update());
    }

    public static UnaryOperator<MeetingDraft> at(String start) {
        return draft -> with(
                draft,
                draft.subject(),
                new When(
                        LocalDateTime.parse(start),
                        draft.when().zone(),
                        draft.when().minutes()),
                draft.participants());
    }

    public static UnaryOperator<MeetingDraft> called(String subject) {
        return draft -> with(draft, subject, draft.when(), draft.participants());
    }

    public static UnaryOperator<MeetingDraft> without(Party guest) {
        return draft -> with(
                draft,
                draft.subject(),
                draft.when(),
                draft.participants().stream()
                        .filter(each -> !each.party().equals(guest))
                        .toList());
    }

    public static UnaryOperator<MeetingDraft> withGuest(Party guest) {
        return draft -> {
            List<Invited> more = new ArrayList<>(draft.participants());
            more.add(new Invited(guest, true));
            return with(draft, draft.subject(), draft.when(), more);
        };
    }

    static MeetingDraft internal(MeetingDraft draft) {
        return new MeetingDraft(
                draft.client(),
                null,
                MeetingKind.INTERNAL,
                draft.subject(),
                draft.purpose(),
                draft.when(),
                "",
                "",
                draft.participants(),
                draft.agenda(),
                "",
                null,
                List.of());
    }

    private static MeetingDraft with(MeetingDraft draft, String subject, When when, List<Invited> participants) {
        return new MeetingDraft(
                draft.client(),
                draft.project(),
                draft.kind(),
                subject,
                draft.purpose(),
                when,
                draft.place(),
                draft.callLink(),
                participants,
                draft.agenda(),
                draft.executiveReason(),
                draft.follows(),
                draft.equipment());
    }
}
