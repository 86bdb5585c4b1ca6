package app.jobbag.deliverables;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.Changes;
import app.jobbag.schedules.FactKind;
import app.jobbag.schedules.Facts;
import app.jobbag.signoffs.CodeMistyped;
import app.jobbag.signoffs.RightPersonNamed;
import app.jobbag.signoffs.SentBack;
import app.jobbag.signoffs.SignedOff;
import app.jobbag.signoffs.StepHandedOver;
import app.jobbag.signoffs.StepSigned;
import app.jobbag.signoffs.Subject;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What signatures do to a deliverable and its order, in the signature's own transaction. */
@Component
class RoutingNews {
    private final DeliverableBook book;
    private final OrderCourse course;
    private final DeliverableGuard guard;
    private final Facts facts;
    private final Clock clock;

    RoutingNews(DeliverableBook book, OrderCourse course, DeliverableGuard guard, Facts facts, Clock clock) {
        this.book = book;
        this.course = course;
        this.guard = guard;
        this.facts = facts;
        this.clock = clock;
    }

    /** @throws Refused when the client would read another client's name: then the last inner step is not signed either */
    @EventListener
    void on(StepSigned news) {
        about(news.subject(), deliverable -> {
            book.note(
                    deliverable,
                    news.onPaper() ? "stepSignedOnPaper" : "stepSigned",
                    step(news.by().capacity()),
                    news.by().remarks());
            if (news.nextIsClient()) {
                guard.require(deliverable);
                deliverable.handToClient();
            }
        });
    }

    @EventListener
    void on(SentBack news) {
        about(news.subject(), deliverable -> {
            deliverable.sendBack();
            book.note(
                    deliverable,
                    news.onPaper() ? "sentBackOnPaper" : "sentBack",
                    step(news.by().capacity()),
                    news.reason());
        });
    }

    @EventListener
    void on(StepHandedOver news) {
        about(news.subject(), deliverable -> {
            deliverable.handOver(news.after().position(), news.after().who());
            Changes changes = Changes.none()
                    .with("signer", news.before().name(), news.after().name());
            book.note(deliverable, news.reason() == null ? "movedOn" : "handedOver", changes, news.reason());
        });
    }

    @EventListener
    void on(CodeMistyped news) {
        about(news.subject(), deliverable -> book.note(deliverable, "codeMistyped", Changes.none(), null));
    }

    @EventListener
    void on(RightPersonNamed news) {
        Changes named = Changes.none().with("named", null, news.suggestion().name());
        about(news.subject(), deliverable -> book.note(deliverable, "namedSomebodyElse", named, null));
    }

    /** The last deliverable that the client signs delivers the order. */
    @EventListener
    void on(SignedOff news) {
        about(news.subject(), deliverable -> {
            List<Deliverable> all = book.lock(deliverable.order());
            deliverable.sign();
            book.note(deliverable, "signed", Changes.none(), null);
            facts.settled(
                    FactKind.DELIVERABLE,
                    deliverable.id().value(),
                    clock.instant(),
                    Viewers.current().map(Viewer::name).orElse(""));
            if (all.stream().allMatch(Deliverable::isSigned)) {
                deliver(deliverable.order());
            }
        });
    }

    /** @throws Refused when the order was stopped meanwhile: then nothing is signed either */
    private void deliver(OrderId order) {
        DeliverableRegister.refuseIdle(book.order(order));
        course.deliver(order);
    }

    private static Changes step(String name) {
        return Changes.none().with("step", null, name);
    }

    private void about(Subject subject, Consumer<Deliverable> change) {
        if (subject.kind().equals(Routing.SUBJECT)) {
            change.accept(book.ofVersion(subject.id()));
        }
    }
}
