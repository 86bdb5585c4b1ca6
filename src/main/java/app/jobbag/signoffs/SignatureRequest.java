package app.jobbag.signoffs;

import app.jobbag.clients.ClientId;
import app.jobbag.files.FileDetails;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A frozen document on its way from signer to signer. What is frozen never changes; only the way goes on. */
@Entity
class SignatureRequest implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID clientId;

    @Version
    private int version;

    @Embedded
    private Frozen frozen;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    private int turn = 1;

    private @Nullable Instant endedAt;

    @Embedded
    private @Nullable Cancellation cancellation;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @OrderBy("position")
    private List<Signer> signers = new ArrayList<>();

    SignatureRequest(RequestDraft draft, FileDetails file, Instant now) {
        this.id = Ids.next();
        this.clientId = draft.client().value();
        this.frozen = Frozen.of(draft, file, now);
        draft.signers().forEach(each -> signers.add(new Signer(this, signers.size() + 1, each)));
        signers.subList(0, frozen.isInOrder() ? 1 : signers.size()).forEach(each -> each.ask(now));
    }

    @SuppressWarnings("NullAway.Init")
    protected SignatureRequest() {}

    /**
     * The signer whose turn it is, if that is the one who wants to act.
     *
     * @throws Refused when the request has ended, the time for an answer has, or it is somebody else's turn
     */
    Signer turnOf(Party party, UUID who, Instant now) {
        if (hasRunOut(now)) {
            throw new Refused("signoffs.refused." + RequestState.LAPSED);
        }
        refuseEnded();
        return signers.stream()
                .filter(each -> each.state() == SignerState.ASKED && each.is(party, who))
                .findFirst()
                .orElseThrow(() -> new Refused("signoffs.refused.notYourTurn"));
    }

    /** @throws Refused when it went on since it was looked at; who is asked at once with others does not wait for them */
    void refuseStale(int seen) {
        if (frozen.isInOrder() && seen != version) {
            throw new Refused("signoffs.refused.changed");
        }
    }

    /** The next one is asked, or the request is complete. The signature itself must be in the ledger at commit. */
    void sign(Signer signer, SignerState outcome, @Nullable String remarks, Instant now) {
        signer.sign(outcome, remarks, now);
        if (signers.stream().allMatch(each -> each.state().hasSigned())) {
            become(RequestState.COMPLETE, now);
        } else if (frozen.isInOrder()) {
            signers.get(turn).ask(now);
            turn++;
        }
    }

    void sendBack(Signer signer, String reason, Instant now) {
        signer.refuse(reason, now);
        become(RequestState.SENT_BACK, now);
    }

    /** Those who have said nothing, when the time to object has run out; nobody when it has not, or the request has ended. */
    List<Signer> lapse(Instant now) {
        List<Signer> silent = hasRunOut(now)
                ? signers.stream()
                        .filter(each -> each.state() == SignerState.ASKED)
                        .toList()
                : List.of();
        if (!silent.isEmpty()) {
            silent.forEach(each -> each.keepSilent(now));
            become(RequestState.LAPSED, now);
        }
        return silent;
    }

    /** A new version takes its place. */
    void replace(Instant now) {
        refuseUnless(RequestState.REPLACED);
        become(RequestState.REPLACED, now);
    }

    /** Taken back while it is open; signatures that were given stay, and make nothing signed. */
    void cancel(Cancellation why, Instant now) {
        refuseUnless(RequestState.CANCELLED);
        cancellation = why;
        become(RequestState.CANCELLED, now);
    }

    List<Signer> signers() {
        return List.copyOf(signers);
    }

    /** @throws Refused when nothing is asked any more */
    void refuseEnded() {
        if (state != RequestState.OPEN) {
            throw new Refused("signoffs.refused." + state);
        }
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** It is handed to the repository once; later changes are seen by themselves. */
    @Override
    public boolean isNew() {
        return true;
    }

    SignatureRequestId id() {
        return new SignatureRequestId(id);
    }

    int version() {
        return version;
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    UUID clientId() {
        return clientId;
    }

    Subject subject() {
        return frozen.subject();
    }

    RequestState state() {
        return state;
    }

    /** The contact as a signer who has been asked; before that the request does not exist for the contact. */
    Optional<Signer> asked(Party party, UUID who) {
        return signers.stream()
                .filter(each -> each.is(party, who) && each.state() != SignerState.WAITING)
                .findFirst();
    }

    RequestDetails details() {
        return new RequestDetails(
                id(),
                version,
                subject(),
                client(),
                frozen.title(),
                frozen.file(),
                frozen.sha256(),
                frozen.paper(),
                frozen.way(),
                state,
                frozen.sender(),
                frozen.createdAt(),
                endedAt,
                signers.stream().map(Signer::details).toList(),
                cancellation);
    }

    private void refuseUnless(RequestState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("signoffs.refused." + state);
        }
    }

    private boolean hasRunOut(Instant now) {
        return state == RequestState.OPEN && frozen.hasRunOut(now);
    }

    private void become(RequestState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " can't become " + next);
        }
        state = next;
        endedAt = now;
    }
}
