package app.jobbag.calls;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ContactReporting;
import app.jobbag.contactreports.LoggedCall;
import app.jobbag.contactreports.Outcome;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the day's calls: logged as contact reports, skipped, taken back; each client's once a day. */
@Service
@Transactional
public class CallLog {
    private static final Duration LATER = Duration.ofHours(2);
    private static final Duration UNDONE_WITHIN = Duration.ofHours(12);

    private final CallBook book;
    private final ContactReporting reports;
    private final ClientRegister clients;
    private final Leave leave;

    CallLog(CallBook book, ContactReporting reports, ClientRegister clients, Leave leave) {
        this.book = book;
        this.reports = reports;
        this.clients = clients;
        this.leave = leave;
    }

    /** Who may, and when. */
    @Component("callLeave")
    record Leave(AccessPolicy policy, Holidays holidays, Clock clock) {}

    /**
     * @return the contact report; where somebody was talked to, it is still to be written
     * @throws Refused where the day's call has been logged or skipped, at the contact who is none of the client's
     */
    public ContactReportId log(SignedIn who, ClientId id, CallNote note) {
        ClientDetails client = client(who, id, note.day());
        ContactReportId report =
                reports.log(who, new LoggedCall(id, note.contact(), note.outcome(), note.why(), note.note()));
        settle(new CallBook.Entry(
                id,
                note.day(),
                state(note.outcome()),
                who.id(),
                now(),
                again(client, note.outcome()),
                "",
                report.value()));
        return report;
    }

    /** Not today, for a reason; once a day. */
    public void skip(SignedIn who, ClientId id, LocalDate day, String reason) {
        client(who, id, day);
        settle(new CallBook.Entry(id, day, CallState.SKIPPED, who.id(), now(), null, reason, null));
        book.note(id, "skipped", reason);
    }

    /** The day's last, as if it had not been pressed; by whoever pressed it, while nobody has written in its report. */
    public void takeBack(SignedIn who, ClientId id, String reason) {
        leave.policy().require(who, Action.CALL_LIST, clients.details(id));
        CallBook.Removed removed = book.remove(id, who.id(), now().minus(UNDONE_WITHIN))
                .orElseThrow(() -> new Refused("calls.refused.nothing"));
        UUID report = removed.reportId();
        if (report != null) {
            reports.takeBack(who, new ContactReportId(report), reason);
        }
        book.note(id, "takenBack", reason);
    }

    /** Somewhere it is still that day. */
    private static LocalDate earliest(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.ofHours(-12));
    }

    private void settle(CallBook.Entry entry) {
        if (!book.enter(entry)) {
            throw new Refused("calls.refused.done");
        }
    }

    /** A page that was left open overnight logs nothing on the day before. */
    private ClientDetails client(SignedIn who, ClientId id, LocalDate day) {
        ClientDetails client = clients.details(id);
        leave.policy().require(who, Action.CALL_LIST, client);
        if (day.isBefore(earliest(now())) || day.isAfter(earliest(now()).plusDays(1))) {
            throw new Refused("calls.refused.otherDay");
        }
        return client;
    }

    /** In two hours, where somebody is still there then. */
    private @Nullable Instant again(ClientDetails client, Outcome outcome) {
        Instant later = now().plus(LATER);
        return outcome == Outcome.NO_ANSWER && client.time(leave.holidays()).isOpen(later) ? later : null;
    }

    private static CallState state(Outcome outcome) {
        return switch (outcome) {
            case TALKED -> CallState.TALKED;
            case LEFT_MESSAGE -> CallState.LEFT_MESSAGE;
            case NO_ANSWER -> CallState.NO_ANSWER;
        };
    }

    private Instant now() {
        return leave.clock().instant();
    }
}
