package app.jobbag.deliverables.traces.web;

import app.jobbag.deliverables.DeliverableAround;
import app.jobbag.deliverables.DeliverableDetails;
import app.jobbag.deliverables.DeliverableId;
import app.jobbag.deliverables.DeliverableQueries;
import app.jobbag.deliverables.DeliverableRegister;
import app.jobbag.deliverables.Rounds;
import app.jobbag.deliverables.VersionRound;
import app.jobbag.deliverables.proofs.MarkReads;
import app.jobbag.deliverables.traces.CameIn;
import app.jobbag.deliverables.traces.Causes;
import app.jobbag.deliverables.traces.ErrorDetails;
import app.jobbag.deliverables.traces.ErrorId;
import app.jobbag.deliverables.traces.Tracing;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.trail.Trail;
import app.jobbag.signoffs.RequestDetails;
import app.jobbag.signoffs.SignatureRequestId;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import app.jobbag.ui.Option;
import app.jobbag.ui.Options;
import app.jobbag.workorders.OrderDetails;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts the pages of errors together, each in one read transaction. */
@Component
class ErrorPage {
    private final Tracing tracing;
    private final Causes causes;
    private final Work work;
    private final Path path;
    private final CameWords words;

    /** What errors turn up on. */
    @Component("errorPageWork")
    record Work(OrderRegister orders, DeliverableRegister deliverables, AccessPolicy policy, Trail trail) {}

    /** The way of a deliverable. */
    @Component("errorPagePath")
    record Path(DeliverableQueries queries, Rounds rounds, MarkReads marks) {}

    ErrorPage(Tracing tracing, Causes causes, Work work, Path path, CameWords words) {
        this.tracing = tracing;
        this.causes = causes;
        this.work = work;
        this.path = path;
        this.words = words;
    }

    /** The form of a report: on which version of what the order delivers. */
    @Transactional(readOnly = true)
    public List<DeliverableDetails> report(SignedIn who, OrderId id, Model model) {
        Later<List<DeliverableDetails>> all = work.deliverables().of(id);
        OrderDetails order = work.orders().details(id);
        work.policy().require(who, Action.ERROR_TRACE, order);
        List<DeliverableDetails> delivered =
                all.get().stream().filter(each -> !each.versions().isEmpty()).toList();
        List<Option> places = new ArrayList<>();
        for (DeliverableDetails each : delivered) {
            for (int version = each.versions().size(); version > 0; version--) {
                places.add(new Option(ReportForm.place(each.id(), version), words.version(each.title(), version)));
            }
        }
        model.addAttribute("order", order);
        model.addAttribute("places", places);
        return delivered;
    }

    /** What is known of the way of the deliverable. */
    private record Expected(
            Later<DeliverableAround> around,
            Later<Map<SignatureRequestId, RequestDetails>> asked,
            Later<Map<Integer, MarkReads.Count>> marks,
            Later<Map<Integer, MarkReads.Return>> returns) {}

    @Transactional(readOnly = true)
    public ErrorDetails show(SignedIn who, ErrorId id, Model model) {
        var history = work.trail().later("error", id.value());
        ErrorDetails error = tracing.show(who, id);
        model.addAttribute("error", error);
        model.addAttribute("cameWords", words);
        error.deliverable().ifPresent(deliverable -> path(who, deliverable, model));
        model.addAttribute("order", work.orders().details(error.order()));
        List<CameIn> choices = tracing.choices(who, error);
        model.addAttribute("steps", Options.from(choices, CameIn::value, words::of));
        model.addAttribute(
                "causes",
                Options.from(
                        causes.all().stream()
                                .filter(each -> !each.archived() || each.key().equals(error.cause()))
                                .toList(),
                        each -> each.key(),
                        each -> each.in(LocaleContextHolder.getLocale())));
        model.addAttribute("history", history.get());
        return error;
    }

    private void path(SignedIn who, DeliverableId id, Model model) {
        Expected expected = new Expected(
                path.queries().around(id),
                path.rounds().asked(id),
                path.marks().counts(id),
                path.marks().returns(id));
        DeliverableDetails deliverable = work.deliverables().show(who, id);
        List<VersionRound> rounds = path.rounds()
                .of(deliverable, expected.around().get(), expected.asked().get());
        List<VersionRound> oldestFirst = new ArrayList<>(rounds);
        Collections.reverse(oldestFirst);
        model.addAttribute("deliverable", deliverable);
        model.addAttribute("rounds", oldestFirst);
        model.addAttribute("marks", expected.marks().get());
        model.addAttribute("returns", expected.returns().get());
    }
}
