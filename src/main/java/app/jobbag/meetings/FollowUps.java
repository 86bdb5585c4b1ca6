package app.jobbag.meetings;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.WorkingTime;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the talk among ourselves after each meeting with a client, within one working day (MEET-5). */
@Service
@Transactional
public class FollowUps {
    private final FollowUpRows rows;
    private final MeetingFiles files;
    private final ClientRegister clients;
    private final Holidays calendar;
    private final Reads reads;

    FollowUps(FollowUpRows rows, MeetingFiles files, ClientRegister clients, Holidays calendar, Reads reads) {
        this.rows = rows;
        this.files = files;
        this.clients = clients;
        this.calendar = calendar;
        this.reads = reads;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(MeetingHeld held) {
        if (!held.kind().isInternal()) {
            rows.save(new FollowUp(held, due(clients.details(held.client()), held.at())));
        }
    }

    /** It is not needed, and why. */
    public void waive(SignedIn who, MeetingId id, int version, String reason) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        load(id).waive(reason, who.id(), files.now(), version);
        files.note(meeting, "followUpWaived", Changes.none(), reason);
    }

    public void askAgain(SignedIn who, MeetingId id, int version) {
        Meeting meeting = files.meeting(who, Action.MEETING_WRITE, id);
        load(id).askAgain(version);
        files.note(meeting, "followUpAsked", Changes.none(), null);
    }

    /** A meeting, and how its follow-up stands. */
    public record Asked(MeetingDetails meeting, FollowUpDetails followUp) {}

    /** For the page that waives it. */
    @Transactional(readOnly = true)
    public Asked open(SignedIn who, MeetingId id) {
        return new Asked(files.meeting(who, Action.MEETING_WRITE, id).details(), load(id).details());
    }

    /** Of a meeting that the person may see; empty where none is asked for. */
    public Later<Optional<FollowUpDetails>> of(MeetingId id) {
        return reads.row(
                FollowUpDetails.class,
                Query.of("select version, due, reason, waived_at from follow_up where meeting_id = ?", id.value()));
    }

    /** The end of the working day after it, where the client is. */
    private Instant due(ClientDetails client, Instant held) {
        WorkingTime time = client.time(calendar);
        return time.closes(time.workdaysAfter(held.atZone(time.zone()).toLocalDate(), 1));
    }

    private FollowUp load(MeetingId id) {
        return rows.findById(id.value()).orElseThrow(NotFound::new);
    }
}
