package app.jobbag.demo;

/** What fills the days: meetings and orders; and what of their words leaves unhindered; the way to it for clients. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final LiveChapter live;
    private final OrdersChapter orders;
    private final GuardChapter guard;
    private final PortalChapter portal;

    WorkChapters(
            MeetingsChapter meetings,
            LiveChapter live,
            OrdersChapter orders,
            GuardChapter guard,
            PortalChapter portal) {
        this.meetings = meetings;
        this.live = live;
        this.orders = orders;
        this.guard = guard;
        this.portal = portal;
    }

    void tell(Story story) {
        guard.tell(story);
        meetings.tell(story);
        live.tell(story);
        orders.tell(story);
        portal.tell(story);
    }
}
