package app.jobbag.demo;

/** What fills the days: meetings, talks, calls and orders; and what of their words leaves unhindered; the way to it for clients. */
@DemoPart
class WorkChapters {
    private final MeetingsChapter meetings;
    private final OrdersChapter orders;
    private final GuardChapter guard;
    private final PortalChapter portal;
    private final Spoken spoken;

    WorkChapters(
            MeetingsChapter meetings, OrdersChapter orders, GuardChapter guard, PortalChapter portal, Spoken spoken) {
        this.meetings = meetings;
        this.orders = orders;
        this.guard = guard;
        this.portal = portal;
        this.spoken = spoken;
    }

    /** What is said in a meeting, on the telephone and at table; the hours of it all, and what is filed. */
    @DemoPart
    record Spoken(
            LiveChapter live,
            ContactsChapter contacts,
            CallsChapter calls,
            DinnersChapter dinners,
            SchedulesChapter schedules,
            EstimatesChapter estimates,
            ProposalsChapter proposals,
            HoursChapter hours,
            SuppliersChapter suppliers,
            PurchasesChapter purchases,
            QuotesChapter quotes,
            CollectionChapter collection,
            BankChapter bank,
            LooseEndsChapter looseEnds,
            JournalChapter journal,
            CreditChapter credit,
            FilingRoom filing,
            ReportsChapter reports,
            TargetsChapter targets,
            TalkChapter talk) {}

    void tell(Story story) {
        guard.tell(story);
        spoken.filing().open(story);
        meetings.tell(story);
        spoken.live().tell(story);
        orders.tell(story);
        portal.tell(story);
        spoken.contacts().tell(story);
        spoken.calls().tell(story);
        spoken.dinners().tell(story);
        spoken.schedules().tell(story);
        spoken.estimates().tell(story);
        spoken.proposals().tell(story);
        spoken.hours().tell(story);
        spoken.suppliers().tell(story);
        spoken.purchases().tell(story);
        spoken.quotes().tell(story);
        spoken.collection().tell(story);
        spoken.bank().tell(story);
        spoken.looseEnds().tell(story);
        spoken.journal().tell(story);
        spoken.credit().tell(story);
        spoken.reports().tell(story);
        spoken.targets().tell(story);
        spoken.talk().tell(story);
    }
}
