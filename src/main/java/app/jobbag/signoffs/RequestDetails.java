package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileId;
import app.jobbag.files.PaperId;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request for signatures as pages and upper modules read it, its signers in their order. */
public record RequestDetails(
        SignatureRequestId id,
        int version,
        Subject subject,
        ClientId client,
        String title,
        FileId file,
        String sha256,
        @Nullable PaperId paper,
        RequestDraft.Way way,
        RequestState state,
        PersonId askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        List<SignerDetails> signers,
        @Nullable Cancellation cancellation) {
    public RequestDetails {
        signers = List.copyOf(signers);
    }

    public Round round() {
        return way.round();
    }

    public Purpose purpose() {
        return way.purpose();
    }

    /** From when on silence counts, where that was agreed. */
    public @Nullable Instant objectionUntil() {
        return way.objectionUntil();
    }

    /** Whose turn it is; nobody's once the request has ended. The first of them where all are asked at once. */
    public Optional<SignerDetails> current() {
        return waiting().stream().findFirst();
    }

    /** Everybody who is asked and has not answered. */
    public List<SignerDetails> waiting() {
        return signers.stream()
                .filter(each -> state == RequestState.OPEN && each.state() == SignerState.ASKED)
                .toList();
    }

    /** Who has heard of it: whoever was asked, and whoever has signed. */
    public List<SignerDetails> told() {
        return signers.stream()
                .filter(each -> each.state() != SignerState.WAITING)
                .toList();
    }

    /** Whose turn it is once the current signer has signed; nobody's when that is the last one. */
    public Optional<SignerDetails> next() {
        return current()
                .flatMap(now -> signers.stream()
                        .filter(each -> each.position() == now.position() + 1)
                        .findFirst());
    }

    /** Who sends it to that signer: the person of the agency who signed last before, else whoever asked. */
    Optional<SignerDetails> senderTo(SignerDetails signer) {
        return signers.stream()
                .filter(each -> each.position() < signer.position() && !each.isContact())
                .reduce((first, last) -> last);
    }

    /**
     * The step that the person may answer now: the own one; or that of somebody away, unless the person signs another step
     * of the same document, since nobody is two pairs of eyes.
     *
     * @param standsFor those whose deputy the person is at this moment
     */
    public Optional<SignerDetails> turnOf(PersonId person, Set<PersonId> standsFor) {
        List<SignerDetails> inside =
                waiting().stream().filter(each -> !each.isContact()).toList();
        return inside.stream()
                .filter(each -> each.who().equals(person.value()))
                .findFirst()
                .or(() -> inside.stream()
                        .filter(each -> standsFor.contains(new PersonId(each.who())) && !signs(person))
                        .findFirst());
    }

    /** Whether one of its steps is, or was answered, by that person. */
    public boolean signs(PersonId person) {
        return signers.stream()
                .anyMatch(each -> each.who().equals(person.value())
                        || (each.deputy() != null && each.deputy().person().equals(person)));
    }

    public boolean isTurnOf(PersonId person) {
        return current()
                .filter(each -> each.party() == Party.AGENCY && each.who().equals(person.value()))
                .isPresent();
    }
}
