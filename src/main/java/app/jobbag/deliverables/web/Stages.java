package app.jobbag.deliverables.web;

import app.jobbag.clients.ContactBook;
import app.jobbag.clients.ContactId;
import app.jobbag.deliverables.DeliverableAround;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.StepDetails;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignerDetails;
import app.jobbag.staff.PersonId;
import app.jobbag.ui.Formats;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a deliverable as its page draws them: who, where it stands, since when. */
@Component
class Stages {
    private final ContactBook contacts;
    private final Formats formats;

    Stages(ContactBook contacts, Formats formats) {
        this.contacts = contacts;
        this.formats = formats;
    }

    /** @param state done, now, next or stopped */
    public record Stage(String name, String who, String state, String when) {}

    /** @param email where the mail goes; people of the agency get none, they find it on their first page */
    public record After(String name, String step, @Nullable String email) {}

    /** How the newest version stands; before there is one, who will sign. */
    List<Stage> of(DeliverableDetails deliverable, DeliverableAround around, Optional<RequestDetails> newest) {
        return newest.map(request -> request.signers().stream()
                        .map(signer -> routed(request, signer))
                        .toList())
                .orElseGet(() -> deliverable.steps().stream()
                        .map(step -> planned(step, around))
                        .toList());
    }

    /** Who is asked once the current signer has signed. */
    Optional<After> after(RequestDetails request) {
        return request.next().map(next -> new After(next.name(), next.capacity(), mailed(next)));
    }

    private @Nullable String mailed(SignerDetails signer) {
        return signer.isContact()
                ? contacts.details(new ContactId(signer.who())).email()
                : null;
    }

    private static Stage planned(StepDetails step, DeliverableAround around) {
        PersonId person = step.person();
        UUID signer = person != null
                ? person.value()
                : Objects.requireNonNull(step.contact()).value();
        return new Stage(step.name(), Objects.requireNonNull(around.signers().get(signer)), "next", "");
    }

    private Stage routed(RequestDetails request, SignerDetails signer) {
        String state = switch (signer.state()) {
            case WAITING -> "next";
            case ASKED -> request.endedAt() == null ? "now" : "stopped";
            case SIGNED, SIGNED_WITH_REMARKS, SILENT -> "done";
            case REFUSED -> "stopped";
        };
        return new Stage(signer.capacity(), signer.actor(), state, formats.instant(signer.settledAt()));
    }
}
