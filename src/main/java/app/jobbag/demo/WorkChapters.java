package app.jobbag.demo;

/** What fills the days: meetings and orders; and what of their words leaves unhindered; the way to it for clients. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final OrdersChapter orders;
    private final GuardChapter guard;
    private final PortalChapter portal;
    private final TimesChapter times;

    WorkChapters(
            MeetingsChapter meetings,
            OrdersChapter orders,
            GuardChapter guard,
            PortalChapter portal,
            TimesChapter times) {
        this.meetings = meetings;
        this.orders = orders;
        this.guard = guard;
        this.portal = portal;
        this.times = times;
    }

    void tell(Story story) {
        guard.tell(story);
        meetings.tell(story);
        orders.tell(story);
        portal.tell(story);
        times.tell(story);
    }
}
