package app.jobbag.signoffs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestStateTest {
    private static final Map<RequestState, Set<RequestState>> TABLE = Map.of(
            RequestState.OPEN,
                    Set.of(
                            RequestState.COMPLETE,
                            RequestState.SENT_BACK,
                            RequestState.REPLACED,
                            RequestState.LAPSED,
                            RequestState.CANCELLED),
            RequestState.SENT_BACK, Set.of(RequestState.REPLACED),
            RequestState.CANCELLED, Set.of(RequestState.REPLACED),
            RequestState.COMPLETE, Set.of(),
            RequestState.LAPSED, Set.of(),
            RequestState.REPLACED, Set.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(RequestState.values())
                .flatMap(from -> Arrays.stream(RequestState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void followsTheTable(RequestState from, RequestState to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(TABLE.getOrDefault(from, Set.of()).contains(to));
    }
}
