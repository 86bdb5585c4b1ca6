package app.jobbag.history;

import app.jobbag.platform.trail.TrailEntry;
import java.util.Set;

/** Whether something crossed the agency's wall when it happened. */
public enum Crossing {
    INTERNAL,
    TO_CLIENT,
    FROM_CLIENT;

    /** What left for the client, by subject and verb: written by hand from the texts of the trail. */
    static final Set<String> LEFT = Set.of(
            "meeting.invited",
            "meeting.calledOff",
            "meeting.reminded",
            "minutes.circulated",
            "minutes.asked",
            "minutes.reminded",
            "contactReport.sent",
            "instruction.asked",
            "instruction.reminded",
            "instruction.declined",
            "changeOrder.sent",
            "changeOrder.reminded",
            "estimate.sent",
            "estimate.reminded",
            "proposal.outlineSent",
            "proposal.offered",
            "proposal.reminded",
            "deliverable.linkSentAgain",
            "deliverable.reminded",
            "invoice.issued",
            "invoice.sentAgain",
            "invoice.credited",
            "invoice.creditSentAgain",
            "invoice.reminded",
            "client.reminded",
            "contact.portalLinkSent");

    static Crossing of(TrailEntry entry) {
        if (entry.actorKind().equals("contact")) {
            return FROM_CLIENT;
        }
        return LEFT.contains(entry.subject() + "." + entry.verb()) ? TO_CLIENT : INTERNAL;
    }
}
