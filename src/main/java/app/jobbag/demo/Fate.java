package app.jobbag.demo;

import java.util.List;
import java.util.Map;

/** What happens to a job on its way, or where it stands today. */
enum Fate {
    STRAIGHT,
    RETURNED,
    SENT_BACK,
    REFUSED,
    CANCELLED,
    STAYS_DRAFT,
    STAYS_SUBMITTED,
    STAYS_RETURNED,
    STAYS_ISSUED,
    STAYS_ON_HOLD,
    STAYS_WITH_LEAD,
    STAYS_WITH_AE,
    STAYS_WITH_CLIENT,
    STAYS_REFUSED,
    STAYS_UNBOOKED,
    STAYS_TO_CLOSE,
    STAYS_REQUESTED,
    STAYS_INVOICE_DRAFT;

    /** A job that is on its way now: when it began, and how far it came. */
    record Running(int daysAgo, Fate fate) {}

    /** The last jobs of each client that is at work, the oldest first. */
    static final Map<String, List<Running>> RUNNING = Map.of(
            "LUMBRE", running(25, STAYS_INVOICE_DRAFT, 15, STAYS_WITH_CLIENT, 4, STAYS_SUBMITTED),
            "VALDELUZ", running(22, STAYS_UNBOOKED, 12, STAYS_ON_HOLD, 4, STAYS_DRAFT),
            "CIERZO", running(21, STAYS_TO_CLOSE, 18, STAYS_REFUSED, 5, STAYS_RETURNED),
            "RIBERA", running(23, STAYS_TO_CLOSE, 13, STAYS_WITH_LEAD, 7, STRAIGHT),
            "XOCO", running(27, STRAIGHT, 17, STAYS_WITH_CLIENT, 8, STRAIGHT),
            "SKYLARK", running(24, STAYS_REQUESTED, 15, STAYS_WITH_CLIENT, 4, STAYS_SUBMITTED),
            "QINGWA", running(21, STAYS_UNBOOKED, 9, STAYS_ISSUED, 4, STAYS_DRAFT),
            "FINCH", running(25, STRAIGHT, 16, STAYS_WITH_CLIENT, 4, STAYS_SUBMITTED),
            "NORD", running(19, CANCELLED, 14, STAYS_WITH_AE, 8, STRAIGHT));

    /** The fate of an older job: most go straight. */
    static Fate ofOlder(int turn) {
        return switch (turn % 11) {
            case 2, 7 -> RETURNED;
            case 4 -> SENT_BACK;
            case 9 -> REFUSED;
            default -> turn == 38 ? CANCELLED : STRAIGHT;
        };
    }

    /** Whether somebody books hours on it. */
    boolean isWorkedOn() {
        return this != STAYS_UNBOOKED && this != STAYS_ISSUED;
    }

    private static List<Running> running(
            int first, Fate firstFate, int second, Fate secondFate, int third, Fate thirdFate) {
        return List.of(new Running(first, firstFate), new Running(second, secondFate), new Running(third, thirdFate));
    }
}
