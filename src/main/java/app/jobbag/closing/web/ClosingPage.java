package app.jobbag.closing.web;

import app.jobbag.closing.Closing;
import app.jobbag.closing.ClosingCardId;
import app.jobbag.closing.ClosingDetails;
import app.jobbag.closing.OpenPoint;
import app.jobbag.closing.Waiver;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperReads;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.trail.Trail;
import app.jobbag.platform.trail.TrailEntry;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Lacks;
import app.jobbag.ui.Missing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts a closing card's page together in one read transaction. */
@Component
class ClosingPage {
    /** What the reader may do with the card. */
    public record Rights(boolean close, boolean waive, boolean reopen, boolean cost) {}

    /** A point of the card in the reader's words. */
    public record Point(
            Missing missing,
            String code,
            boolean waivable,
            @Nullable Waiver waiver) {}

    /** What is kept of a card. */
    @Component
    record Around(PaperReads papers, Trail trail) {}

    private final Closing closing;
    private final AccessPolicy policy;
    private final Lacks lacks;
    private final Around around;

    ClosingPage(Closing closing, AccessPolicy policy, Lacks lacks, Around around) {
        this.closing = closing;
        this.policy = policy;
        this.lacks = lacks;
        this.around = around;
    }

    @Transactional(readOnly = true)
    public void show(SignedIn who, ClosingCardId id, Model model) {
        Later<List<TrailEntry>> history = around.trail().later("closing", id.value());
        Later<List<PaperDetails>> papers = papers(id);
        ClosingDetails card = closing.show(who, id);
        model.addAttribute("card", card);
        model.addAttribute("rights", rights(who, card));
        model.addAttribute(
                "toRequest",
                policy.permits(who, Action.PAYMENT_REQUEST_WRITE, card.order()) && closing.toRequest(card));
        model.addAttribute("points", card.points().stream().map(this::point).toList());
        model.addAttribute("missing", missing(card));
        model.addAttribute("papers", readable(who, card, papers));
        model.addAttribute("history", history.get());
    }

    /** The settlement of an order that was closed at least once. */
    @Transactional(readOnly = true)
    public void settlement(SignedIn who, ClosingCardId id, Model model) {
        Later<List<PaperDetails>> papers = papers(id);
        ClosingDetails card = require(who, Action.COST_SEE, id);
        if (card.settlement() == null) {
            throw new NotFound();
        }
        model.addAttribute("card", card);
        model.addAttribute("sheet", card.settlement());
        model.addAttribute("papers", readable(who, card, papers));
    }

    @Transactional(readOnly = true)
    public ClosingDetails require(SignedIn who, Action action, ClosingCardId id) {
        ClosingDetails card = closing.show(who, id);
        policy.require(who, action, card);
        return card;
    }

    /** The card and one of its points, for the page that waives it. */
    @Transactional(readOnly = true)
    public ClosingDetails waiving(SignedIn who, ClosingCardId id, String code, Model model) {
        ClosingDetails card = require(who, Action.CLOSING_WAIVE, id);
        OpenPoint asked = card.points().stream()
                .filter(point -> point.blocker().code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("card", card);
        model.addAttribute("point", point(asked));
        return card;
    }

    /** Each closing leaves one. */
    private Later<List<PaperDetails>> papers(ClosingCardId id) {
        return around.papers().of(List.of("closing"), Query.of("select ?::uuid", id.value()));
    }

    private List<PaperDetails> readable(SignedIn who, ClosingDetails card, Later<List<PaperDetails>> papers) {
        return papers.get().stream()
                .filter(paper -> around.papers().mayOpen(who, paper, card))
                .toList();
    }

    private Point point(OpenPoint point) {
        return new Point(
                lacks.said(point.blocker().lack()),
                point.blocker().code(),
                point.blocker().waivable(),
                point.waiver());
    }

    private List<Missing> missing(ClosingDetails card) {
        return card.points().stream()
                .filter(OpenPoint::blocks)
                .map(point -> lacks.said(point.blocker().lack()))
                .toList();
    }

    private Rights rights(SignedIn who, ClosingDetails card) {
        return new Rights(
                policy.permits(who, Action.CLOSING_CLOSE, card),
                policy.permits(who, Action.CLOSING_WAIVE, card),
                policy.permits(who, Action.CLOSING_REOPEN, card),
                policy.permits(who, Action.COST_SEE, card));
    }
}
