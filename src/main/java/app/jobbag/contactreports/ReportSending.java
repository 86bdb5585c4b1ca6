package app.jobbag.contactreports;

import app.jobbag.clients.ContactId;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.meetings.Attendee;
import app.jobbag.meetings.Party;
import app.jobbag.meetings.Roll;
import app.jobbag.meetings.Rolls;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A finished report on its way to the client's people, if that is wished: the sender sees and chooses who gets it. */
@Service
@Transactional
public class ReportSending {
    private final ReportFiles files;
    private final ReportQueries queries;
    private final Rolls rolls;
    private final ReportGuard guard;
    private final ReportMail mail;

    ReportSending(ReportFiles files, ReportQueries queries, Rolls rolls, ReportGuard guard, ReportMail mail) {
        this.files = files;
        this.queries = queries;
        this.rolls = rolls;
        this.guard = guard;
        this.mail = mail;
    }

    /**
     * Who has got it already is left out.
     *
     * @throws Refused when nobody is chosen, when somebody may not be mailed, or when another client is named (CONF-3)
     */
    public void send(SignedIn who, ContactReportId id, Collection<ContactId> chosen) {
        ContactReport report = files.report(who, Action.MEETING_WRITE, id);
        ContactReportDetails details = queries.details(id).get().orElseThrow(NotFound::new);
        if (!details.isFinished() || !details.newest()) {
            throw new Refused("contactreports.send.notNow");
        }
        if (chosen.isEmpty()) {
            throw new Refused("contactreports.send.nobody").at("contacts");
        }
        Roll roll = rolls.of(report.client()).get();
        List<Attendee> readers =
                chosen.stream().distinct().map(each -> reader(roll, each)).toList();
        guard.require(report, roll);
        List<UUID> got = queries.recipients(id).get().stream()
                .filter(Recipient::isSent)
                .map(Recipient::contact)
                .toList();
        List<Attendee> fresh = readers.stream()
                .filter(each -> !got.contains(each.party().id()))
                .toList();
        if (fresh.isEmpty()) {
            throw new Refused("contactreports.send.gotIt").at("contacts");
        }
        mail.send(details, fresh, who, files.now());
        files.note(
                report,
                "sent",
                Changes.none()
                        .with(
                                "contacts",
                                null,
                                fresh.stream().map(Attendee::name).collect(Collectors.joining(", "))),
                null);
    }

    private static Attendee reader(Roll roll, ContactId contact) {
        return roll.invitable().stream()
                .filter(each -> each.party().equals(Party.of(contact)) && each.mailed())
                .findFirst()
                .orElseThrow(() -> new Refused("contactreports.send.notMailed").at("contacts"));
    }
}
