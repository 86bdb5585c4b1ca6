package app.jobbag.meetings;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactDetails;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import app.jobbag.signoffs.HandOver;
import app.jobbag.signoffs.RequestCourse;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.RequestReads;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.signoffs.Signing;
import app.jobbag.signoffs.Subject;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "Not me": what one contact was asked about circulated minutes goes to another one of the client, or stays. */
@Service
@Transactional
public class ConfirmationSteps {
    private final MeetingFiles files;
    private final ConfirmationRequests requests;
    private final Signing signing;
    private final RequestCourse course;
    private final Looking looking;

    /** What a page reads, and who could be asked. */
    @Component("confirmationLooking")
    record Looking(MinutesQueries minutes, RequestReads requests, ContactBook contacts) {}

    ConfirmationSteps(
            MeetingFiles files, ConfirmationRequests requests, Signing signing, RequestCourse course, Looking looking) {
        this.files = files;
        this.requests = requests;
        this.signing = signing;
        this.course = course;
        this.looking = looking;
    }

    /**
     * One contact's question, and who could take it over.
     *
     * @param version of the request
     */
    public record Step(MinutesDetails minutes, int version, SignerDetails signer, List<ContactDetails> heirs) {
        public Step {
            heirs = List.copyOf(heirs);
        }
    }

    /**
     * The step is to go to that contact.
     *
     * @param version the request's version that was looked at
     */
    public record Handing(int version, int position, UUID to, String reason) {}

    /** @throws NotFound when nobody is asked at that position */
    @Transactional(readOnly = true)
    public Step show(SignedIn who, MinutesId id, int position) {
        var asked = looking.requests().of(RequestReads.about(new Subject(Confirmation.SUBJECT, id.value())));
        MinutesDetails minutes = looking.minutes().details(id).get().orElseThrow(NotFound::new);
        files.require(who, Action.MEETING_WRITE, minutes);
        RequestDetails request = asked.get().values().stream().findFirst().orElseThrow(NotFound::new);
        return new Step(minutes, request.version(), step(request, position), heirs(request));
    }

    /** @throws Refused when that one can't be asked, is asked already, or the step was answered meanwhile */
    public void handOver(SignedIn who, MinutesId id, Handing handing) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        RequestDetails request = request(minutes);
        ContactDetails heir = heirs(request).stream()
                .filter(each -> each.id().value().equals(handing.to()))
                .findFirst()
                .orElseThrow(() -> new Refused("meetings.handover.cannot").at("to"));
        SignerDetails step = step(request, handing.position());
        course.handOver(
                request.id(),
                new HandOver(
                        step.id(), handing.version(), requests.takingOver(minutes.details(), heir), handing.reason()));
    }

    /** It stays with the contact, who had named somebody else. */
    public void dismissSuggestion(SignedIn who, MinutesId id, int position) {
        Minutes minutes = files.minutes(who, Action.MEETING_WRITE, id);
        RequestDetails request = request(minutes);
        SignerDetails step = step(request, position);
        course.dismissSuggestion(request.id(), step.id());
        files.note(minutes, "suggestionDismissed", Changes.none());
    }

    private List<ContactDetails> heirs(RequestDetails request) {
        return looking.contacts().of(request.client()).stream()
                .filter(each -> each.mailConsent() && !each.archived())
                .filter(each -> request.signers().stream()
                        .noneMatch(asked -> asked.who().equals(each.id().value())))
                .toList();
    }

    private RequestDetails request(Minutes minutes) {
        return signing.about(new Subject(Confirmation.SUBJECT, minutes.id().value()))
                .orElseThrow(NotFound::new);
    }

    private static SignerDetails step(RequestDetails request, int position) {
        return request.signers().stream()
                .filter(each -> each.position() == position)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
