package app.jobbag.estimates;

import app.jobbag.clients.guard.ConfidentialityGuard;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.clients.guard.Nameless;
import app.jobbag.clients.guard.Outgoing;
import app.jobbag.kernel.Refused;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An estimate before the confidentiality guard: it names no other client when it goes to its own (CONF-3). */
@Service
@Transactional
public class EstimateGuard {
    private final EstimateBook book;
    private final ConfidentialityGuard guard;
    private final Nameless nameless;

    EstimateGuard(EstimateBook book, ConfidentialityGuard guard, Nameless nameless) {
        this.book = book;
        this.guard = guard;
        this.nameless = nameless;
    }

    /** A page says early that it will look. */
    public void expect() {
        guard.expect();
    }

    /** Of an estimate that the person may see. */
    @Transactional(readOnly = true)
    public GuardReport look(EstimateDetails estimate, Sheet sheet) {
        Outgoing empty = Outgoing.of(
                estimate.client(), EstimateBook.SUBJECT, estimate.id().value());
        return guard.look(outgoing(empty, estimate.title(), estimate.reason(), sheet));
    }

    /** A manager answers for exactly this text. */
    public void pass(SignedIn who, EstimateId id, String reason) {
        Estimate estimate = book.find(who, Action.ESTIMATE_WRITE, id);
        guard.pass(who, outgoing(estimate, book.sheet(estimate)), reason);
    }

    /** @throws Refused when another client is named and nobody let it pass */
    void require(Estimate estimate, Sheet sheet) {
        guard.require(outgoing(estimate, sheet));
    }

    /** What everybody is offered names no client at all: whoever reads it may be walled off. @throws Refused with the words */
    void requireNameless(String text) {
        String words = nameless.anybody(text);
        if (!words.isEmpty()) {
            throw new Refused("estimates.refused.namesAClient", words);
        }
    }

    private static Outgoing outgoing(Estimate estimate, Sheet sheet) {
        Outgoing empty = Outgoing.of(
                estimate.client(), EstimateBook.SUBJECT, estimate.id().value());
        return outgoing(empty, estimate.text().title(), estimate.text().reason(), sheet);
    }

    private static Outgoing outgoing(Outgoing empty, String title, String reason, Sheet sheet) {
        return empty.with("estimates.field.title", title)
                .with("estimates.field.reason", reason)
                .with("estimates.lines", sheet.lines().stream().map(Line::text).collect(Collectors.joining("\n")));
    }
}
