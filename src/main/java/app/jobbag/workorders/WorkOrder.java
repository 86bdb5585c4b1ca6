package app.jobbag.workorders;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A work order: briefed, submitted, issued with a finance number, worked on, delivered, closed (WO-2). */
@Entity
class WorkOrder {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID clientId;
    private UUID projectId;
    private UUID briefVersionId;

    @Enumerated(EnumType.STRING)
    private Discipline discipline;

    @Enumerated(EnumType.STRING)
    private OrderStatus status = OrderStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable OrderStatus heldFrom;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> answers;

    private @Nullable BigDecimal estimate;
    private String currency;
    private @Nullable LocalDate deliveryDate;
    private @Nullable String number;
    private @Nullable UUID actionItemId;
    private UUID authorId;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_step", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderStep> steps = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_assignee", joinColumns = @JoinColumn(name = "order_id"))
    private Set<OrderAssignee> assignees = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "order_amendment", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Amendment> amendments = new ArrayList<>();

    WorkOrder(OrderDraft draft, ProjectId project, Currency currency, Actor author) {
        this.id = Ids.next();
        this.clientId = draft.client().value();
        this.projectId = project.value();
        this.briefVersionId = draft.brief().value();
        this.discipline = draft.discipline();
        this.currency = currency.getCurrencyCode();
        this.actionItemId =
                draft.actionItem() == null ? null : draft.actionItem().value();
        this.authorId = author.id();
        this.createdAt = author.at();
        put(draft.text());
    }

    @SuppressWarnings("NullAway.Init")
    protected WorkOrder() {}

    void write(OrderText text, int seen) {
        Stale.check(seen, version);
        refuseUnless(OrderVerb.WRITE);
        put(text);
    }

    /** @throws Refused naming every obligatory answer that is missing, each at its field */
    void submit(Brief brief, Actor actor, int seen) {
        Stale.check(seen, version);
        refuseUnless(OrderVerb.SUBMIT);
        text().refuseUnsubmittable(brief, actor.at());
        move(OrderVerb.SUBMIT, OrderStatus.SUBMITTED, actor, null);
    }

    void refuseUnissuable(int seen) {
        Stale.check(seen, version);
        refuseUnless(OrderVerb.ISSUE);
    }

    void issue(String financeNumber, Actor actor) {
        move(OrderVerb.ISSUE, OrderStatus.ISSUED, actor, null);
        number = financeNumber;
    }

    void return_(String reason, Actor actor, int seen) {
        Stale.check(seen, version);
        move(OrderVerb.RETURN, OrderStatus.RETURNED, actor, reason);
    }

    void begin(Actor actor) {
        move(OrderVerb.BEGIN, OrderStatus.IN_PROGRESS, actor, null);
    }

    void deliver(Actor actor) {
        move(OrderVerb.DELIVER, OrderStatus.DELIVERED, actor, null);
    }

    void close(Actor actor) {
        move(OrderVerb.CLOSE, OrderStatus.CLOSED, actor, null);
    }

    void reopen(String reason, Actor actor) {
        move(OrderVerb.REOPEN, OrderStatus.DELIVERED, actor, reason);
    }

    void hold(String reason, Actor actor, int seen) {
        Stale.check(seen, version);
        OrderStatus before = status;
        move(OrderVerb.HOLD, OrderStatus.ON_HOLD, actor, reason);
        heldFrom = before;
    }

    void resume(Actor actor, int seen) {
        Stale.check(seen, version);
        move(OrderVerb.RESUME, heldFrom == null ? status : heldFrom, actor, null);
        heldFrom = null;
    }

    void cancel(String reason, Actor actor, int seen) {
        Stale.check(seen, version);
        move(OrderVerb.CANCEL, OrderStatus.CANCELLED, actor, reason);
        heldFrom = null;
    }

    /** @throws Refused before it is issued, and once it has ended */
    void amend(Amendment change) {
        refuseUnless(OrderVerb.AMEND);
        amendments.add(change);
    }

    void assign(Set<PersonId> people, int seen) {
        Stale.check(seen, version);
        if (status == OrderStatus.CLOSED || status == OrderStatus.CANCELLED) {
            throw new Refused("workorders.refused.over");
        }
        assignees.retainAll(assigned(people));
        assignees.addAll(assigned(people));
    }

    boolean is(OrderStatus asked) {
        return status == asked;
    }

    OrderId id() {
        return new OrderId(id);
    }

    ClientId client() {
        return new ClientId(clientId);
    }

    BriefVersionId brief() {
        return new BriefVersionId(briefVersionId);
    }

    /** As it was issued; what became of it since stands in its details. */
    OrderText text() {
        Money agreed = estimate == null ? null : new Money(estimate, Currency.getInstance(currency));
        return new OrderText(title, new Answers(answers), agreed, deliveryDate);
    }

    OrderDetails details() {
        return new OrderDetails(
                id(),
                version,
                client(),
                new ProjectId(projectId),
                brief(),
                discipline,
                status,
                number,
                text(),
                Currency.getInstance(currency),
                new PersonId(authorId),
                assignees.stream().map(each -> new PersonId(each.personId())).collect(Collectors.toSet()),
                actionItemId == null ? null : new ActionItemId(actionItemId),
                createdAt,
                steps,
                amendments);
    }

    private void move(OrderVerb verb, OrderStatus next, Actor actor, @Nullable String reason) {
        refuseUnless(verb);
        status = next;
        steps.add(new OrderStep(clientId, verb, next, actor.id(), actor.name(), actor.at(), reason));
    }

    private void refuseUnless(OrderVerb verb) {
        if (!status.allows(verb)) {
            throw new Refused("workorders.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }

    private Set<OrderAssignee> assigned(Set<PersonId> people) {
        return people.stream()
                .map(person -> new OrderAssignee(clientId, person.value()))
                .collect(Collectors.toSet());
    }

    private void put(OrderText text) {
        text.refuseOtherThan(Currency.getInstance(currency));
        title = text.title();
        answers = text.answers().values();
        estimate = text.estimate() == null ? null : text.estimate().amount();
        deliveryDate = text.deliveryDate();
    }
}
