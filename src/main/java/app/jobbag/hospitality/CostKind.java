package app.jobbag.hospitality;

/** What was paid for. */
public enum CostKind {
    MEAL,
    DRINKS,
    TICKETS,
    GIFT,
    TRAVEL,
    OTHER
}
