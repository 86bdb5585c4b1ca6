package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every pair of a state and a verb. */
class RequestStatesTest {
    private static final Map<RequestState, Set<RequestVerb>> ALLOWED = Map.of(
            RequestState.DRAFT, Set.of(RequestVerb.WRITE, RequestVerb.SEND, RequestVerb.WITHDRAW),
            RequestState.ASKED,
                    Set.of(
                            RequestVerb.REMIND,
                            RequestVerb.ASK_ANOTHER,
                            RequestVerb.ANSWER,
                            RequestVerb.DECIDE,
                            RequestVerb.WITHDRAW),
            RequestState.DECIDED, Set.of(RequestVerb.BUY),
            RequestState.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void allowsExactly(RequestState state) {
        for (RequestVerb verb : RequestVerb.values()) {
            assertThat(state.allows(verb))
                    .as("%s %s", state, verb)
                    .isEqualTo(Objects.requireNonNull(ALLOWED.get(state)).contains(verb));
        }
    }
}
