package app.jobbag.notices;

import static app.jobbag.notices.NoticeKind.ASSIGNED;
import static app.jobbag.notices.NoticeKind.DECIDED;
import static app.jobbag.notices.NoticeKind.MOVED;
import static app.jobbag.notices.NoticeKind.OVERDUE;
import static app.jobbag.notices.NoticeKind.REMINDED;
import static app.jobbag.notices.NoticeKind.RETURNED;
import static app.jobbag.notices.Telling.Audience.ACCOUNT;
import static app.jobbag.notices.Telling.Audience.ASSIGNEES;
import static app.jobbag.notices.Telling.Audience.ATTENDING;
import static app.jobbag.notices.Telling.Audience.FINANCE;
import static app.jobbag.notices.Telling.Audience.HEADS;
import static app.jobbag.notices.Telling.Audience.NEWCOMER;
import static app.jobbag.notices.Telling.Audience.OWNER;
import static app.jobbag.notices.Telling.Audience.OWNER_TOO;
import static app.jobbag.notices.Telling.Audience.PARTAKERS;
import static app.jobbag.notices.Telling.Audience.SIGNER;
import static app.jobbag.notices.Telling.Audience.WORKING;
import static app.jobbag.notices.Telling.Audience.WRITERS;
import static java.util.Map.entry;

import app.jobbag.notices.Telling.Audience;
import app.jobbag.notices.Telling.Fact;
import app.jobbag.notices.Telling.Source;
import app.jobbag.platform.trail.TrailNote;
import app.jobbag.platform.trail.TrailNoted;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The modules write facts into the trail; which of them somebody is told, and whom they concern, stands here and nowhere else.
 * In the fact's own transaction, at its end: told exactly when it happened.
 */
@Component
class TrailNews {
    /**
     * What is made of a fact.
     *
     * @param field told only where that has changed
     */
    private record News(
            NoticeKind kind, Audience audience, @Nullable String field) {
        News(NoticeKind kind, Audience audience) {
            this(kind, audience, null);
        }
    }

    /** By subject and verb, as the trail calls them. */
    private static final Map<String, News> NEWS = Map.ofEntries(
            entry("order.assigned", new News(ASSIGNED, ASSIGNEES)),
            entry("order.returned", new News(RETURNED, PARTAKERS)),
            entry("order.issued", new News(DECIDED, WORKING)),
            entry("order.held", new News(MOVED, WORKING)),
            entry("order.resumed", new News(MOVED, WORKING)),
            entry("order.cancelled", new News(MOVED, WORKING)),
            entry("order.amended", new News(MOVED, WORKING, "deliveryDate")),
            entry("order.overCredit", new News(RETURNED, FINANCE)),
            entry("order.creditReleased", new News(DECIDED, PARTAKERS)),
            entry("order.retainerAsked", new News(DECIDED, ACCOUNT)),
            entry("order.retainerRefused", new News(RETURNED, ACCOUNT)),
            entry("deliverable.uploaded", new News(ASSIGNED, SIGNER)),
            entry("deliverable.stepSigned", new News(ASSIGNED, SIGNER)),
            entry("deliverable.handedOver", new News(ASSIGNED, SIGNER)),
            entry("deliverable.sentBack", new News(RETURNED, WORKING)),
            entry("deliverable.sentBackOnPaper", new News(RETURNED, WORKING)),
            entry("deliverable.signed", new News(DECIDED, WORKING)),
            entry("changeOrder.refused", new News(RETURNED, PARTAKERS)),
            entry("changeOrder.turnedDown", new News(RETURNED, PARTAKERS)),
            entry("changeOrder.turnedDownOnPaper", new News(RETURNED, PARTAKERS)),
            entry("changeOrder.accepted", new News(DECIDED, WORKING)),
            entry("changeOrder.signed", new News(DECIDED, WORKING)),
            entry("changeOrder.signedOnPaper", new News(DECIDED, WORKING)),
            entry("schedule.turnedDown", new News(RETURNED, PARTAKERS)),
            entry("schedule.turnedDownOnPaper", new News(RETURNED, PARTAKERS)),
            entry("schedule.agreed", new News(DECIDED, PARTAKERS)),
            entry("schedule.progressed", new News(MOVED, PARTAKERS, "end")),
            entry("meeting.changed", new News(MOVED, ATTENDING, "start")),
            entry("meeting.cancelled", new News(MOVED, ATTENDING)),
            entry("minutes.disputed", new News(RETURNED, PARTAKERS)),
            entry("minutes.disputedOnPaper", new News(RETURNED, PARTAKERS)),
            entry("minutes.confirmedByAll", new News(DECIDED, PARTAKERS)),
            entry("instruction.disputed", new News(RETURNED, PARTAKERS)),
            entry("instruction.disputedOnPaper", new News(RETURNED, PARTAKERS)),
            entry("instruction.confirmed", new News(DECIDED, PARTAKERS)),
            entry("instruction.confirmedOnPaper", new News(DECIDED, PARTAKERS)),
            entry("actionItem.agreed", new News(ASSIGNED, OWNER)),
            entry("actionItem.putOff", new News(MOVED, OWNER_TOO)),
            entry("actionItem.done", new News(DECIDED, OWNER_TOO)),
            entry("paymentRequest.returned", new News(RETURNED, PARTAKERS)),
            entry("paymentRequest.accepted", new News(DECIDED, PARTAKERS)),
            entry("invoice.issued", new News(DECIDED, ACCOUNT)),
            entry("invoice.paid", new News(DECIDED, ACCOUNT)),
            entry("invoice.credited", new News(DECIDED, ACCOUNT)),
            entry("weeklyReport.remindedFriday", new News(REMINDED, WRITERS)),
            entry("weeklyReport.remindedMorning", new News(REMINDED, WRITERS)),
            entry("weeklyReport.remindedEleven", new News(REMINDED, WRITERS)),
            entry("weeklyReport.late", new News(REMINDED, WRITERS)),
            entry("estimate.returned", new News(RETURNED, PARTAKERS)),
            entry("estimate.approved", new News(DECIDED, PARTAKERS)),
            entry("estimate.turnedDown", new News(RETURNED, ACCOUNT)),
            entry("estimate.turnedDownOnPaper", new News(RETURNED, PARTAKERS)),
            entry("estimate.signed", new News(DECIDED, ACCOUNT)),
            entry("estimate.signedOnPaper", new News(DECIDED, PARTAKERS)),
            entry("quoteRequest.quoted", new News(DECIDED, PARTAKERS)),
            entry("quoteRequest.declined", new News(RETURNED, PARTAKERS)),
            entry("purchaseOrder.givenBack", new News(RETURNED, PARTAKERS)),
            entry("purchaseOrder.approved", new News(DECIDED, PARTAKERS)),
            entry("purchaseOrder.confirmed", new News(DECIDED, PARTAKERS)),
            entry("purchaseOrder.declined", new News(RETURNED, PARTAKERS)),
            entry("purchaseOrder.billStopped", new News(RETURNED, PARTAKERS)),
            entry("proposal.chosen", new News(DECIDED, ACCOUNT)),
            entry("proposal.won", new News(DECIDED, ACCOUNT)),
            entry("proposal.turnedDown", new News(RETURNED, ACCOUNT)),
            entry("proposal.turnedDownOnPaper", new News(RETURNED, PARTAKERS)),
            entry("proposal.reviewDue", new News(ASSIGNED, ACCOUNT)),
            entry("proposal.reviewLate", new News(OVERDUE, HEADS)),
            entry("client.creditCrossed", new News(OVERDUE, FINANCE)),
            entry("client.teamPut", new News(ASSIGNED, NEWCOMER)));

    private final Telling telling;
    private final Unwritten unwritten;
    private final JdbcClient jdbc;
    private final Silence silence;

    TrailNews(Telling telling, Unwritten unwritten, JdbcClient jdbc, Silence silence) {
        this.telling = telling;
        this.unwritten = unwritten;
        this.jdbc = jdbc;
        this.silence = silence;
    }

    /** As the trail calls them. */
    static Set<String> told() {
        return NEWS.keySet();
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(TrailNoted noted) {
        TrailNote note = noted.note();
        String told = note.subject() + "." + note.verb();
        News news = NEWS.get(told);
        UUID client = note.client();
        if (told.equals("weeklyReport.sent")) {
            telling.settle(note.id());
        }
        if (news != null && client != null && concerns(news, note) && !silence.isKept()) {
            unwritten.write();
            Topic topic = note.subject().equals("minutes") ? Topic.MEETING : Topic.of(note.subject());
            object(note)
                    .ifPresent(object -> telling.tell(
                            new Fact(
                                    news.kind(),
                                    topic,
                                    object,
                                    client,
                                    new Source(note.subject(), note.id(), null),
                                    told,
                                    note.reason()),
                            news.audience()));
        }
    }

    private static boolean concerns(News news, TrailNote note) {
        return news.field() == null
                || note.changes().list().stream().anyMatch(each -> each.field().equals(news.field()));
    }

    private Optional<UUID> object(TrailNote note) {
        return note.subject().equals("minutes")
                ? jdbc.sql("select meeting_id from minutes where id = ?")
                        .param(note.id())
                        .query(UUID.class)
                        .optional()
                : Optional.of(note.id());
    }
}
