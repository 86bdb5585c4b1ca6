package app.jobbag.demo;

import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.MeetingKind;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderDecisions;
import app.jobbag.workorders.OrderDraft;
import app.jobbag.workorders.OrderId;
import app.jobbag.workorders.OrderRegister;
import app.jobbag.workorders.Promised;
import app.jobbag.workorders.PromisedDeliverables;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the briefing to the issued order: written, submitted, returned now and then, issued, given to people. */
@DemoPart
class OrderDesk {
    private final Stage stage;
    private final OrderRegister register;
    private final OrderDecisions decisions;
    private final BriefWriter briefs;
    private final After after;

    /** Where an issued order goes on. */
    @DemoPart
    record After(
            WorkBench bench, ChangesDesk changes, Talk talk, BillingAhead billing, PromisedDeliverables promised) {}

    OrderDesk(Stage stage, OrderRegister register, OrderDecisions decisions, BriefWriter briefs, After after) {
        this.stage = stage;
        this.register = register;
        this.decisions = decisions;
        this.briefs = briefs;
        this.after = after;
    }

    void expect(Commission job) {
        if (job.isBriefed()) {
            Appointment meeting = new Appointment(
                    job.story(),
                    job.company(),
                    job.words(),
                    MeetingKind.CLIENT,
                    briefs.meeting(job),
                    job.project(),
                    job.start(),
                    11 + job.turn() % 3);
            briefs.meet(meeting, item -> job.at(1, 9, 20, () -> begin(job, item.id())));
        } else {
            job.at(1, 9, 40, () -> begin(job, null));
        }
    }

    private void begin(Commission job, @Nullable ActionItemId item) {
        SignedIn ae = job.ae();
        OrderDraft draft = briefs.draft(job, item);
        OrderId id = stage.as(ae, () -> register.begin(ae, draft));
        if (job.is(Fate.STAYS_DRAFT) || job.is(Fate.STAYS_SUBMITTED)) {
            promise(job, id, draft);
        }
        if (!job.is(Fate.STAYS_DRAFT)) {
            job.at(1, 16, 10, () -> stage.does(ae, () -> register.submit(ae, id, version(id))));
            job.at(2, 11, 5, () -> decide(job, id));
        }
    }

    /** Two formats, the second due with the order. */
    private void promise(Commission job, OrderId id, OrderDraft draft) {
        String title = draft.text().title();
        List<Promised> all = List.of(
                new Promised(title + ", A3", "poster", null),
                new Promised(
                        title + ", 1080 × 1080", "social-media", draft.text().deliveryDate()));
        stage.does(job.ae(), () -> after.promised().write(job.ae(), id, version(id), all));
    }

    private void decide(Commission job, OrderId id) {
        if (job.is(Fate.STAYS_SUBMITTED)) {
            return;
        }
        if (job.is(Fate.RETURNED) || job.is(Fate.STAYS_RETURNED)) {
            return_(job, id);
        } else {
            issue(job, id);
        }
    }

    private void return_(Commission job, OrderId id) {
        SignedIn lead = job.lead();
        String reason = Words.pick(job.words().returned(), job.turn());
        stage.does(lead, () -> decisions.return_(lead, id, version(id), reason));
        if (job.is(Fate.RETURNED)) {
            SignedIn ae = job.ae();
            job.at(2, 16, 40, () -> stage.does(ae, () -> register.submit(ae, id, version(id))));
            job.at(3, 9, 15, () -> issue(job, id));
        }
    }

    private void issue(Commission job, OrderId id) {
        SignedIn lead = job.lead();
        stage.does(lead, () -> decisions.issue(lead, id, version(id)));
        stage.does(
                lead,
                () -> register.assign(
                        lead,
                        id,
                        version(id),
                        Stream.concat(job.company().contributors().stream(), Stream.of(lead))
                                .map(SignedIn::id)
                                .collect(Collectors.toSet())));
        after.bench().expect(job, id);
        after.changes().expect(job, id);
        after.talk().expect(job, id);
        after.billing().expect(job, id);
        job.at(5, 13, 0, () -> stop(job, id));
    }

    private void stop(Commission job, OrderId id) {
        SignedIn ae = job.ae();
        if (job.is(Fate.STAYS_ON_HOLD)) {
            stage.does(ae, () -> decisions.hold(ae, id, version(id), job.words().onHold()));
        } else if (job.is(Fate.CANCELLED)) {
            stage.does(
                    ae, () -> decisions.cancel(ae, id, version(id), job.words().cancelled()));
        }
    }

    private int version(OrderId id) {
        return register.details(id).version();
    }
}
