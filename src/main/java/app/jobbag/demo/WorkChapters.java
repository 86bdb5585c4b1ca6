package app.jobbag.demo;

/** What fills the days: meetings and orders; and what of their words leaves unhindered; the way to it for clients; the daily call. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final OrdersChapter orders;
    private final GuardChapter guard;
    private final PortalChapter portal;
    private final CallsChapter calls;

    WorkChapters(
            MeetingsChapter meetings,
            OrdersChapter orders,
            GuardChapter guard,
            PortalChapter portal,
            CallsChapter calls) {
        this.meetings = meetings;
        this.orders = orders;
        this.guard = guard;
        this.portal = portal;
        this.calls = calls;
    }

    void tell(Story story) {
        guard.tell(story);
        meetings.tell(story);
        orders.tell(story);
        portal.tell(story);
        calls.tell(story);
    }
}
