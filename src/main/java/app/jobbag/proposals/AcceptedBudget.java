package app.jobbag.proposals;

import app.jobbag.estimates.EstimateAccepting;
import app.jobbag.estimates.EstimateId;
import app.jobbag.files.PaperId;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The estimate of a proposal that was won is the budget as it was accepted, with the options that the client has chosen. */
@Component
class AcceptedBudget {
    private final VersionRows versions;
    private final EstimateAccepting estimates;
    private final MessageSource texts;

    AcceptedBudget(VersionRows versions, EstimateAccepting estimates, MessageSource texts) {
        this.versions = versions;
        this.estimates = estimates;
        this.texts = texts;
    }

    void follow(Proposal proposal) {
        Offered offered = versions.find(proposal.accepted()).get().orElseThrow();
        VersionRows.Sending sender = versions.sender(offered.id(), offered.sentAt(), null);
        String reason = texts.getMessage(
                "proposals.estimate.reason",
                new Object[] {Objects.requireNonNull(proposal.number())},
                proposal.text().locale());
        estimates.accept(
                new EstimateId(offered.estimate()),
                new EstimateAccepting.Accepted(
                        offered.id(),
                        proposal.text().projectId(),
                        offered.sheet(),
                        new PaperId(offered.paper()),
                        proposal.text().contact().orElseThrow(),
                        Objects.requireNonNull(reason),
                        sender.by(),
                        sender.byName()));
    }
}
