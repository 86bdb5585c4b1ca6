package app.jobbag.demo;

/** What fills the days: meetings, talks and orders; and what of their words leaves unhindered; the way to it for clients. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final LiveChapter live;
    private final OrdersChapter orders;
    private final GuardChapter guard;
    private final PortalChapter portal;
    private final ContactsChapter contacts;

    WorkChapters(
            MeetingsChapter meetings,
            LiveChapter live,
            OrdersChapter orders,
            GuardChapter guard,
            PortalChapter portal,
            ContactsChapter contacts) {
        this.meetings = meetings;
        this.live = live;
        this.orders = orders;
        this.guard = guard;
        this.portal = portal;
        this.contacts = contacts;
    }

    void tell(Story story) {
        guard.tell(story);
        meetings.tell(story);
        live.tell(story);
        orders.tell(story);
        portal.tell(story);
        contacts.tell(story);
    }
}
