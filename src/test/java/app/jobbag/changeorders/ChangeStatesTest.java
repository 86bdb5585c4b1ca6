package app.jobbag.changeorders;

import static app.jobbag.changeorders.ChangeState.ACCEPTED;
import static app.jobbag.changeorders.ChangeState.DRAFT;
import static app.jobbag.changeorders.ChangeState.REFUSED;
import static app.jobbag.changeorders.ChangeState.SUBMITTED;
import static app.jobbag.changeorders.ChangeState.WITHDRAWN;
import static app.jobbag.changeorders.ChangeState.WITH_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.files.PaperId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.Stale;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way from one state of a change order to another, and no other way. */
class ChangeStatesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Decided BY = new Decided(Ids.next(), "Luis Ortega", NOW);

    private static final Map<ChangeState, Set<ChangeState>> MAY_BECOME = Map.of(
            DRAFT, EnumSet.of(SUBMITTED, WITH_CLIENT, WITHDRAWN),
            SUBMITTED, EnumSet.of(DRAFT, WITH_CLIENT, ACCEPTED, REFUSED, WITHDRAWN),
            WITH_CLIENT, EnumSet.of(ACCEPTED, REFUSED, WITHDRAWN),
            ACCEPTED, Set.of(),
            REFUSED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesOnlyTheseWays(ChangeState from, ChangeState to) {
        boolean reached = from != to && Stream.of(ChangeVerb.values()).anyMatch(verb -> leads(in(from), verb, to));
        assertThat(reached).isEqualTo(MAY_BECOME.getOrDefault(from, Set.of()).contains(to));
    }

    /** WO-4: what waits for the client is accepted by its signature, what waits inside by whoever decides; not crosswise. */
    @Test
    void isAcceptedOnlyByWhoeverHasTo() {
        assertThat(leads(in(WITH_CLIENT), ChangeVerb.ACCEPT, ACCEPTED)).isFalse();
        assertThat(leads(in(WITH_CLIENT), ChangeVerb.SIGN, ACCEPTED)).isTrue();
        assertThat(leads(in(SUBMITTED), ChangeVerb.SIGN, ACCEPTED)).isFalse();
        assertThat(leads(in(DRAFT), ChangeVerb.ACCEPT, ACCEPTED)).isFalse();
    }

    @Test
    void isNotHandedInInsideAboveTheLimit() {
        ChangeOrder change = in(DRAFT);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> change.submit(handed(true)));
        assertThat(change.state()).isEqualTo(DRAFT);
        assertThat(change.number()).isNull();
    }

    @Test
    void refusesWhatWasDecidedFromAnOldPage() {
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> in(SUBMITTED).accept(weighing(false), BY, 7));
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(ChangeState.values())
                .flatMap(from -> Stream.of(ChangeState.values()).map(to -> Arguments.of(from, to)));
    }

    private static boolean leads(ChangeOrder change, ChangeVerb verb, ChangeState to) {
        try {
            act(change, verb);
            return verb != ChangeVerb.WRITE && change.state() == to;
        } catch (Refused e) {
            return false;
        }
    }

    private static void act(ChangeOrder change, ChangeVerb verb) {
        switch (verb) {
            case WRITE -> change.write(text(), 0);
            case SUBMIT -> change.submit(handed(false));
            case SEND -> change.send(handed(true));
            case RECALL -> change.recall(0);
            case ACCEPT -> change.accept(weighing(false), BY, 0);
            case SIGN -> change.sign(BY);
            case REFUSE -> change.refuse(BY, "Not in this print run", 0);
            case TURN_DOWN -> change.turnDown(BY, "Too dear");
            case WITHDRAW -> change.withdraw(BY, "Asked in error");
        }
    }

    private static ChangeOrder in(ChangeState state) {
        ChangeOrder change = new ChangeOrder(ChangeWords.order(), text(), ChangeWords.ANA, NOW);
        way(state).forEach(verb -> act(change, verb));
        return change;
    }

    private static List<ChangeVerb> way(ChangeState state) {
        return switch (state) {
            case DRAFT -> List.of();
            case SUBMITTED -> List.of(ChangeVerb.SUBMIT);
            case WITH_CLIENT -> List.of(ChangeVerb.SEND);
            case ACCEPTED -> List.of(ChangeVerb.SUBMIT, ChangeVerb.ACCEPT);
            case REFUSED -> List.of(ChangeVerb.SUBMIT, ChangeVerb.REFUSE);
            case WITHDRAWN -> List.of(ChangeVerb.WITHDRAW);
        };
    }

    private static ChangeText text() {
        return ChangeWords.text(Map.of("message", "Open on Sundays"), "120");
    }

    private static Handed handed(boolean clientSigns) {
        return new Handed(
                weighing(clientSigns),
                "CO-2026-0001",
                new PaperId(Ids.next()),
                new Submitted(Ids.next(), "Ana Ruiz", NOW));
    }

    private static Weighing weighing(boolean clientSigns) {
        return new Weighing(clientSigns, BigDecimal.valueOf(500), 2, BigDecimal.ZERO, 0);
    }
}
