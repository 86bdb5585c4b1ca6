package app.jobbag.meetings;

import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestState;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulated minutes before the client's participants: asked at once, reminded, and asked anew by a correction (MEET-4). */
@Service
@Transactional
public class Confirmation {
    static final String SUBJECT = "minutes";

    private final MeetingFiles files;
    private final MinutesVersions versions;
    private final Meetings meetings;
    private final ConfirmationRequests requests;
    private final Asking asking;

    /** Those that ask, and remind. */
    @Component("confirmationAsking")
    record Asking(Signing signing, RequestCourse course) {}

    Confirmation(
            MeetingFiles files,
            MinutesVersions versions,
            Meetings meetings,
            ConfirmationRequests requests,
            Asking asking) {
        this.files = files;
        this.versions = versions;
        this.meetings = meetings;
        this.requests = requests;
        this.asking = asking;
    }

    /**
     * By hand, where the PDF came too late for it to happen by itself.
     *
     * @throws Refused when it is not printed yet, was asked already, or nobody can be asked
     */
    public void ask(SignedIn who, MinutesId id) {
        files.minutes(who, Action.MEETING_WRITE, id);
        if (!ask(id)) {
            throw new Refused("meetings.confirm.cannotAsk");
        }
    }

    /**
     * Everybody who has not answered gets a reminder.
     *
     * @throws Refused when nobody is waited for, or somebody was asked or reminded within the hour
     */
    public void remind(SignedIn who, MinutesId id) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        RequestDetails request = about(minutes.id()).orElseThrow(() -> new Refused("meetings.confirm.nobodyWaits"));
        if (!ConfirmationAnswers.awaited(request, files.now())) {
            throw new Refused("meetings.confirm.nobodyWaits");
        }
        asking.course().remind(request.id());
        files.note(minutes, "reminded", names(request.waiting()), null);
    }

    /** Asks everybody at once. False when it must wait, or there is nothing to ask; twice is harmless. */
    boolean ask(MinutesId id) {
        Minutes minutes = versions.lock(id.value()).orElseThrow(NotFound::new);
        if (about(id).isPresent() || !isNewest(minutes)) {
            return false;
        }
        Meeting meeting = meetings.findById(minutes.meeting().value()).orElseThrow();
        SignatureRequestId earlier = before(minutes).map(RequestDetails::id).orElse(null);
        return requests.draft(minutes.details(), meeting.draft().subject(), earlier, files.now())
                .map(draft -> asking.signing().details(asking.signing().ask(draft)))
                .map(request -> {
                    files.note(minutes, "asked", names(request.signers()), null);
                    return true;
                })
                .orElse(false);
    }

    /** The version before it is not asked about any more: its links die. What was confirmed stays confirmed. */
    void supersede(MinutesId id) {
        Minutes minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        before(minutes)
                .filter(request -> request.state() == RequestState.OPEN || request.state() == RequestState.SENT_BACK)
                .ifPresent(request -> asking.signing().replace(request.id()));
    }

    private Optional<RequestDetails> before(Minutes minutes) {
        return versions.findByMeetingIdOrderByRevisionDesc(minutes.meeting().value()).stream()
                .filter(each -> each.revision() < minutes.revision())
                .flatMap(each -> about(each.id()).stream())
                .findFirst();
    }

    private boolean isNewest(Minutes minutes) {
        return minutes.state() == MinutesState.CIRCULATED
                && versions.findByMeetingIdOrderByRevisionDesc(minutes.meeting().value()).stream()
                        .noneMatch(each ->
                                each.revision() > minutes.revision() && each.state() == MinutesState.CIRCULATED);
    }

    private Optional<RequestDetails> about(MinutesId id) {
        return asking.signing().about(new Subject(SUBJECT, id.value()));
    }

    static Changes names(List<SignerDetails> signers) {
        return Changes.none()
                .with(
                        "contacts",
                        null,
                        signers.stream().map(SignerDetails::name).collect(Collectors.joining(", ")));
    }
}
