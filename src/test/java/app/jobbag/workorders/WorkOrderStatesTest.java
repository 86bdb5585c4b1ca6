package app.jobbag.workorders;

import static app.jobbag.workorders.OrderStatus.CANCELLED;
import static app.jobbag.workorders.OrderStatus.CLOSED;
import static app.jobbag.workorders.OrderStatus.DELIVERED;
import static app.jobbag.workorders.OrderStatus.DRAFT;
import static app.jobbag.workorders.OrderStatus.IN_PROGRESS;
import static app.jobbag.workorders.OrderStatus.ISSUED;
import static app.jobbag.workorders.OrderStatus.ON_HOLD;
import static app.jobbag.workorders.OrderStatus.RETURNED;
import static app.jobbag.workorders.OrderStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.clients.ClientId;
import app.jobbag.clients.ProjectId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import app.jobbag.staff.Discipline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkOrderStatesTest {
    private static final Actor ANA = new Actor(Ids.next(), "Ana Ruiz", Instant.parse("2026-11-23T10:00:00Z"));
    private static final Brief BRIEF = new Brief(words("Poster"), words("A poster"), Discipline.CREATIVE, List.of());

    /** Where an order may go from each state: the whole of WO-2. */
    private static final Map<OrderStatus, Set<OrderStatus>> MAY_BECOME = new EnumMap<>(Map.of(
            DRAFT, EnumSet.of(SUBMITTED, CANCELLED),
            SUBMITTED, EnumSet.of(ISSUED, RETURNED, CANCELLED),
            RETURNED, EnumSet.of(SUBMITTED, CANCELLED),
            ISSUED, EnumSet.of(IN_PROGRESS, ON_HOLD, DELIVERED, CANCELLED),
            IN_PROGRESS, EnumSet.of(ON_HOLD, DELIVERED, CANCELLED),
            ON_HOLD, EnumSet.of(ISSUED, CANCELLED),
            DELIVERED, EnumSet.of(CLOSED),
            CLOSED, EnumSet.of(DELIVERED),
            CANCELLED, EnumSet.noneOf(OrderStatus.class)));

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesOnlyWhereTheRulesLetIt(OrderStatus from, OrderStatus to) {
        boolean reached = EnumSet.allOf(OrderVerb.class).stream().anyMatch(verb -> leads(in(from), verb, to));

        assertThat(reached).isEqualTo(MAY_BECOME.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void notesWhoDidItAndWhen(OrderStatus from, OrderStatus to) {
        WorkOrder order = in(from);
        int before = order.details().steps().size();
        boolean moved = EnumSet.allOf(OrderVerb.class).stream().anyMatch(verb -> leads(order, verb, to));

        List<OrderStep> steps = order.details().steps();
        if (moved) {
            OrderStep last = steps.get(steps.size() - 1);
            assertThat(last.status()).isEqualTo(to);
            assertThat(last.actorName()).isEqualTo("Ana Ruiz");
            assertThat(last.at()).isEqualTo(ANA.at());
        } else {
            assertThat(steps.stream().skip(before).map(OrderStep::status)).doesNotContain(to);
        }
    }

    @Test
    void aHeldOrderGoesBackToWhereItWas() {
        WorkOrder order = in(IN_PROGRESS);
        order.hold("The client's budget is frozen", ANA, 0);
        order.resume(ANA, 0);

        assertThat(order.details().status()).isEqualTo(IN_PROGRESS);
    }

    @Test
    void isWrittenOnlyWhileItIsADraftOrReturned() {
        for (OrderStatus status : OrderStatus.values()) {
            WorkOrder order = in(status);
            if (status == DRAFT || status == RETURNED) {
                order.write(text("Another title"), 0);
                assertThat(order.details().title()).isEqualTo("Another title");
            } else {
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> order.write(text("Another title"), 0));
            }
        }
    }

    @Test
    void takesChangesFromIssueToItsEnd() {
        Set<OrderStatus> changing = EnumSet.of(ISSUED, IN_PROGRESS, ON_HOLD, DELIVERED);
        for (OrderStatus status : OrderStatus.values()) {
            WorkOrder order = in(status);
            if (changing.contains(status)) {
                order.amend(change(Map.of("message", "Open on Sundays")));
                assertThat(order.details().status()).isEqualTo(status);
                assertThat(order.details().estimate()).isEqualTo(Money.of("2410", "EUR"));
                assertThat(order.details().answers().to("message")).isEqualTo("Open on Sundays");
                assertThat(order.details().state(0)).isEqualTo(text("Vintage poster"));
            } else {
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> order.amend(change(Map.of())));
            }
        }
    }

    @Test
    void refusesWhatWasDecidedFromAnOldPage() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> in(SUBMITTED).return_("No size", ANA, 7));
    }

    @Test
    void hasItsNumberFromIssueOn() {
        assertThat(in(SUBMITTED).details().number()).isNull();
        assertThat(in(ISSUED).details().number()).isEqualTo("JB-2026-0001");
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(OrderStatus.values())
                .flatMap(from -> Stream.of(OrderStatus.values()).map(to -> Arguments.of(from, to)));
    }

    /** Does the verb to the order as it is; whether that led to the state. A verb that is refused leads nowhere. */
    private static boolean leads(WorkOrder order, OrderVerb verb, OrderStatus to) {
        try {
            act(order, verb);
            return verb != OrderVerb.WRITE && verb != OrderVerb.AMEND && order.is(to);
        } catch (Refused e) {
            return false;
        }
    }

    private static void act(WorkOrder order, OrderVerb verb) {
        switch (verb) {
            case WRITE -> order.write(text("Vintage poster"), 0);
            case SUBMIT -> order.submit(BRIEF, ANA, 0);
            case ISSUE -> order.issue("JB-2026-0001", ANA);
            case RETURN -> order.return_("The size is missing", ANA, 0);
            case BEGIN -> order.begin(ANA);
            case DELIVER -> order.deliver(ANA);
            case CLOSE -> order.close(ANA);
            case REOPEN -> order.reopen("A late bill", ANA);
            case HOLD -> order.hold("Waiting for pictures", ANA, 0);
            case RESUME -> order.resume(ANA, 0);
            case AMEND -> order.amend(change(Map.of()));
            case CANCEL -> order.cancel("The campaign is off", ANA, 0);
        }
    }

    private static Amendment change(Map<String, String> answers) {
        return new Amendment(
                Ids.next(),
                Ids.next(),
                "CO-2026-0001",
                answers,
                BigDecimal.TEN,
                LocalDate.of(2027, 3, 8),
                false,
                ANA.at(),
                "Ana Ruiz");
    }

    private static WorkOrder in(OrderStatus status) {
        WorkOrder order = new WorkOrder(draft(), new ProjectId(Ids.next()), Currency.getInstance("EUR"), ANA);
        way(status).forEach(verb -> act(order, verb));
        return order;
    }

    private static List<OrderVerb> way(OrderStatus status) {
        return switch (status) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(OrderVerb.SUBMIT);
            case RETURNED -> List.of(OrderVerb.SUBMIT, OrderVerb.RETURN);
            case ISSUED -> List.of(OrderVerb.SUBMIT, OrderVerb.ISSUE);
            case IN_PROGRESS -> List.of(OrderVerb.SUBMIT, OrderVerb.ISSUE, OrderVerb.BEGIN);
            case ON_HOLD -> List.of(OrderVerb.SUBMIT, OrderVerb.ISSUE, OrderVerb.HOLD);
            case DELIVERED -> List.of(OrderVerb.SUBMIT, OrderVerb.ISSUE, OrderVerb.DELIVER);
            case CLOSED -> List.of(OrderVerb.SUBMIT, OrderVerb.ISSUE, OrderVerb.DELIVER, OrderVerb.CLOSE);
            case CANCELLED -> List.of(OrderVerb.CANCEL);
        };
    }

    private static OrderDraft draft() {
        return new OrderDraft(
                new ClientId(Ids.next()),
                null,
                new BriefVersionId(Ids.next()),
                Discipline.CREATIVE,
                text("Vintage poster"),
                null);
    }

    private static OrderText text(String title) {
        return new OrderText(title, Answers.NONE, Money.of("2400", "EUR"), LocalDate.of(2027, 3, 1));
    }

    private static Words words(String text) {
        return new Words(text, text, text);
    }
}
