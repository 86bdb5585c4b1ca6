package app.jobbag.deliverables;

import static app.jobbag.deliverables.DeliverableState.DRAFT;
import static app.jobbag.deliverables.DeliverableState.INTERNAL;
import static app.jobbag.deliverables.DeliverableState.SENT_BACK;
import static app.jobbag.deliverables.DeliverableState.SIGNED;
import static app.jobbag.deliverables.DeliverableState.WITHDRAWN;
import static app.jobbag.deliverables.DeliverableState.WITH_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DeliverableStateTest {
    private static final Map<DeliverableState, Set<DeliverableState>> TABLE = Map.of(
            DRAFT, Set.of(INTERNAL),
            INTERNAL, Set.of(INTERNAL, WITH_CLIENT, SENT_BACK, WITHDRAWN),
            WITH_CLIENT, Set.of(INTERNAL, SENT_BACK, WITHDRAWN, SIGNED),
            SENT_BACK, Set.of(INTERNAL),
            WITHDRAWN, Set.of(INTERNAL),
            SIGNED, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(DeliverableState.values())
                .flatMap(from -> Arrays.stream(DeliverableState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheTable(DeliverableState from, DeliverableState to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
    }
}
