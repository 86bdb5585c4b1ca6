package app.jobbag.demo;

/** What fills the days: meetings and orders. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final OrdersChapter orders;

    WorkChapters(MeetingsChapter meetings, OrdersChapter orders) {
        this.meetings = meetings;
        this.orders = orders;
    }

    void tell(Story story) {
        meetings.tell(story);
        orders.tell(story);
    }
}
