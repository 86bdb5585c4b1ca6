package app.jobbag.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be done to a purchase order in each of its states, written by hand. */
class PurchaseStatesTest {
    private static final Map<PurchaseState, String> ALLOWED = Map.of(
            PurchaseState.DRAFT, "WRITE SUBMIT CANCEL",
            PurchaseState.WAITING, "RECALL APPROVE GIVE_BACK CANCEL",
            PurchaseState.APPROVED, "SEND REVISE BILL CANCEL",
            PurchaseState.SENT, "SEND ANSWER REVISE DELIVER BILL CANCEL",
            PurchaseState.CONFIRMED, "SEND ANSWER REVISE DELIVER BILL CANCEL",
            PurchaseState.DELIVERED, "REVISE BILL UNBILL CLOSE",
            PurchaseState.CLOSED, "UNBILL",
            PurchaseState.CANCELLED, "");

    @ParameterizedTest
    @EnumSource(PurchaseState.class)
    void allowsWhatStandsInTheTableAndNothingElse(PurchaseState state) {
        for (PurchaseVerb verb : PurchaseVerb.values()) {
            boolean listed = (" " + ALLOWED.get(state) + " ").contains(" " + verb + " ");
            assertThat(state.allows(verb)).as(state + " " + verb).isEqualTo(listed);
        }
    }
}
