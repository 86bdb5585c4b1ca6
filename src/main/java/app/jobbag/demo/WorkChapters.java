package app.jobbag.demo;

/** What fills the days: meetings and orders; and what of their words leaves unhindered. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final OrdersChapter orders;
    private final GuardChapter guard;

    WorkChapters(MeetingsChapter meetings, OrdersChapter orders, GuardChapter guard) {
        this.meetings = meetings;
        this.orders = orders;
        this.guard = guard;
    }

    void tell(Story story) {
        guard.tell(story);
        meetings.tell(story);
        orders.tell(story);
    }
}
