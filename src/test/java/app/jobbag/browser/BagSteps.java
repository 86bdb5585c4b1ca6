package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;

/** The job bag: from the order's page to everything that became of it, each with its history. */
final class BagSteps {
    private final Tale tale;
    private final Visitor manager;

    BagSteps(Cast cast, Tale tale) {
        this.tale = tale;
        this.manager = cast.manager();
    }

    void theOrderRemembersItsWay() {
        back();
        manager.state("workorders.status.CLOSED");
        manager.reads(tale.kept("order.number"));
        manager.remembers(
                "trail.order.begun",
                "trail.order.submitted",
                "trail.order.returned",
                "trail.order.issued",
                "trail.order.assigned",
                "trail.order.timeBooked",
                "trail.order.delivered",
                "trail.order.closed");
        manager.reads(tale.word("return.reason"));
        manager.reads(tale.word("answer.objective"));
    }

    void itLeadsToTheMeeting() {
        manager.follow("workorders.show.actionItem");
        manager.remembers("trail.actionItem.agreed", "trail.actionItem.turnedIntoOrder");
        Assertions.assertThat(manager.path()).isEqualTo(tale.kept("item"));
        manager.followTo(tale.word("meeting") + ", " + tale.kept("minutes.number"));
        manager.remembers("trail.meeting.planned", "trail.meeting.held");
    }

    void itLeadsToTheArtwork() {
        back();
        manager.followTo(tale.word("deliverable"));
        manager.state("deliverables.state.SIGNED");
        manager.remembers("trail.deliverable.uploaded", "trail.deliverable.stepSigned", "trail.deliverable.signed");
    }

    void itLeadsToTheClosing() {
        back();
        manager.follow("closing.bag.open");
        manager.remembers("trail.closing.landed", "trail.closing.closed");
    }

    void itLeadsToTheMoney() {
        back();
        manager.follow("payment-requests.show.back");
        manager.remembers("trail.paymentRequest.requested", "trail.paymentRequest.accepted");
        back();
        manager.followTo(tale.kept("invoice.number"));
        manager.state("invoices.status.PAID");
        manager.remembers("trail.invoice.drafted", "trail.invoice.issued", "trail.invoice.paid");
    }

    void itsPapersOpen() {
        back();
        String address = manager.page().locator("#papers a").first().getAttribute("href");
        Assertions.assertThat(Pdf.text(manager.fetch(address))).contains(tale.kept("order.number"));
        assertThat(manager.page().locator("#papers")).isVisible();
    }

    private void back() {
        manager.open(tale.kept("order"));
    }
}
