package app.jobbag.estimates;

import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperId;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.trail.Changes;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a client accepts with a proposal is the budget, like an estimate that is signed by itself: its rows as they were offered,
 * with the options that were chosen.
 */
@Service
@Transactional
public class EstimateAccepting {
    private final EstimateBook book;
    private final LineRows rows;
    private final VersionRows versions;
    private final EstimateNumbers numbers;

    EstimateAccepting(EstimateBook book, LineRows rows, VersionRows versions, EstimateNumbers numbers) {
        this.book = book;
        this.rows = rows;
        this.versions = versions;
        this.numbers = numbers;
    }

    /**
     * What was accepted.
     *
     * @param proposal the version of the proposal that the client has signed
     * @param project that the work is done in
     * @param paper it was printed on
     * @param reason in the estimate's language, for its list of versions
     * @param by whoever had sent it
     */
    public record Accepted(
            UUID proposal,
            UUID project,
            Sheet sheet,
            PaperId paper,
            ContactId signer,
            String reason,
            UUID by,
            String byName) {}

    /**
     * It goes to the client in a proposal: nobody sends it by itself until the transaction ends, nor after.
     *
     * @throws Refused when the client is asked about it alone
     */
    public void offer(EstimateId id) {
        if (book.find(id).state() == EstimateState.WITH_CLIENT) {
            throw new Refused("estimates.refused.askedAlone");
        }
    }

    /**
     * The caller has made sure that the client has signed; the database looks after it. Whatever was being written since gives
     * way.
     */
    public void accept(EstimateId id, Accepted accepted) {
        Estimate estimate = book.find(id);
        estimate.reopen(estimate.text().accepted(accepted.project(), accepted.signer(), accepted.reason()));
        book.keep(estimate);
        Sheet sheet = accepted.sheet();
        int highest = sheet.lines().stream().mapToInt(Line::number).max().orElse(0);
        estimate.rewrite(sheet, Math.max(estimate.nextLine(), highest + 1), estimate.day(), estimate.version());
        rows.write(estimate, sheet.lines());
        book.keep(estimate);
        Instant now = book.now();
        VersionRows.Sending sending =
                new VersionRows.Sending(accepted.paper(), accepted.by(), accepted.byName(), accepted.proposal());
        UUID version = versions.add(estimate, sending, now);
        estimate.send(numbers.of(estimate, now), version, false);
        estimate.sign();
        book.keep(estimate);
        Changes what = Changes.none().with("net", null, sheet.totals().net());
        book.note(estimate, "accepted", what, accepted.reason());
    }
}
