package app.jobbag.estimates;

import static app.jobbag.estimates.EstimateVerb.APPROVE;
import static app.jobbag.estimates.EstimateVerb.RECALL;
import static app.jobbag.estimates.EstimateVerb.RETURN;
import static app.jobbag.estimates.EstimateVerb.REVISE;
import static app.jobbag.estimates.EstimateVerb.SEND;
import static app.jobbag.estimates.EstimateVerb.SEND_BACK;
import static app.jobbag.estimates.EstimateVerb.SIGN;
import static app.jobbag.estimates.EstimateVerb.SUBMIT;
import static app.jobbag.estimates.EstimateVerb.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every state of an estimate with everything that can be done to it. */
class EstimateStatesTest {
    private static final Map<EstimateState, Set<EstimateVerb>> ALLOWED = Map.of(
            EstimateState.DRAFT, Set.of(WRITE, SUBMIT, SEND),
            EstimateState.SUBMITTED, Set.of(APPROVE, RETURN, RECALL),
            EstimateState.APPROVED, Set.of(SEND, RECALL),
            EstimateState.WITH_CLIENT, Set.of(RECALL, SIGN, SEND_BACK),
            EstimateState.SIGNED, Set.of(REVISE));

    @Test
    void eachStateAllowsWhatItAllows() {
        for (EstimateState state : EstimateState.values()) {
            for (EstimateVerb verb : EstimateVerb.values()) {
                assertThat(state.allows(verb))
                        .as(state + " " + verb)
                        .isEqualTo(ALLOWED.getOrDefault(state, Set.of()).contains(verb));
            }
        }
    }
}
