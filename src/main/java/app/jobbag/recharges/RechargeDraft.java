package app.jobbag.recharges;

import app.jobbag.kernel.Percent;
import java.util.List;

/**
 * What is to be charged.
 *
 * @param markup on top of the cost, as agreed with the client; nothing where it is passed on at cost
 * @param withProof the evidence goes with the invoice's mail
 */
public record RechargeDraft(List<CostRef> costs, Percent markup, boolean withProof) {
    public RechargeDraft {
        costs = List.copyOf(costs);
    }
}
