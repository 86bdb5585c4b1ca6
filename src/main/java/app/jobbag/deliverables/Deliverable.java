package app.jobbag.deliverables;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.signoffs.Pace;
import app.jobbag.staff.PersonId;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something an order delivers, on its way from step to step in one version after the other. */
@Entity
class Deliverable implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID clientId;

    @Version
    private int version;

    @Column(updatable = false)
    private UUID orderId;

    private String title;

    @Enumerated(EnumType.STRING)
    private DeliverableState state = DeliverableState.DRAFT;

    private @Nullable LocalDate dueOn;

    /** Names of steps that nobody could be put in for when it came to life. */
    private String lacking = "";

    private int agencyDays;
    private int clientDays;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "deliverable_step", joinColumns = @JoinColumn(name = "deliverable_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @OneToMany(mappedBy = "deliverable", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("number")
    private Set<DeliverableVersion> versions = new LinkedHashSet<>();

    Deliverable(PersonId author, OrderDetails order, DeliverableDraft draft, Instant now) {
        this.id = Ids.next();
        this.clientId = order.client().value();
        this.orderId = order.id().value();
        this.createdBy = author.value();
        this.createdAt = now;
        write(draft);
    }

    @SuppressWarnings("NullAway.Init")
    protected Deliverable() {}

    /**
     * As the order was written.
     *
     * @param steps names of those that nobody fits
     */
    void promisedFor(@Nullable LocalDate day, List<String> steps) {
        dueOn = day;
        lacking = String.join(", ", steps);
    }

    void change(DeliverableDraft draft, int seen) {
        Stale.check(seen, version);
        if (!state.takesChanges()) {
            throw new Refused("deliverables.refused.onItsWay");
        }
        lacking = "";
        write(draft);
    }

    /** @throws Refused when the client has signed: nothing takes a signed version's place */
    void refuseVersion(int seen) {
        Stale.check(seen, version);
        if (!state.takesVersions()) {
            throw new Refused("deliverables.refused.signed");
        }
    }

    void route(Routed routed, Instant now) {
        become(DeliverableState.INTERNAL);
        versions.add(new DeliverableVersion(this, versions.size() + 1, routed, now));
    }

    /** Every inner step has signed. */
    void handToClient() {
        become(DeliverableState.WITH_CLIENT);
    }

    void sendBack() {
        become(DeliverableState.SENT_BACK);
    }

    /** @throws Refused when no version is on its way */
    void withdraw() {
        if (!state.isOnItsWay()) {
            throw new Refused("deliverables.refused.notOnItsWay");
        }
        become(DeliverableState.WITHDRAWN);
    }

    void sign() {
        become(DeliverableState.SIGNED);
    }

    boolean isSigned() {
        return state == DeliverableState.SIGNED;
    }

    Optional<DeliverableVersion> newest() {
        return versions.stream().reduce((first, last) -> last);
    }

    /** The number of the newest version; 0 when there is none. */
    int latest() {
        return versions.size();
    }

    /** Whoever took a step over signs it on the versions to come, too. */
    void handOver(int position, UUID to) {
        steps.set(position - 1, steps.get(position - 1).handedTo(to));
    }

    /** Whether the person signs one of its inner steps. */
    boolean hasStepOf(PersonId person) {
        return steps.stream().anyMatch(step -> step.isInner() && step.person().equals(person));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    String title() {
        return title;
    }

    Pace pace() {
        return new Pace(agencyDays, clientDays)
                .with(steps.stream().map(Step::days).toList());
    }

    DeliverableId id() {
        return new DeliverableId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    OrderId order() {
        return new OrderId(orderId);
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

    DeliverableDetails details(Set<PersonId> assigned) {
        return new DeliverableDetails(
                id(),
                version,
                client(),
                order(),
                title,
                state,
                steps.stream().map(Deliverable::details).toList(),
                versions.stream().map(DeliverableVersion::details).toList(),
                pace(),
                assigned,
                createdAt,
                dueOn,
                lacking);
    }

    private static StepDetails details(Step step) {
        return step.isInner()
                ? new StepDetails(step.name(), step.person(), null, step.days())
                : new StepDetails(step.name(), null, step.contact(), null);
    }

    private void write(DeliverableDraft draft) {
        title = draft.title();
        agencyDays = draft.pace().agencyDays();
        clientDays = draft.pace().clientDays();
        steps.clear();
        draft.inner().forEach(each -> steps.add(Step.of(clientId, each)));
        steps.add(Step.last(clientId, draft.lastName(), draft.contact()));
    }

    private void become(DeliverableState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " can't become " + next);
        }
        state = next;
    }
}
