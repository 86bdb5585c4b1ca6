package app.jobbag.today;

import app.jobbag.staff.Action;
import java.util.List;

/** What waits for somebody about expenses: finance's word, a correction. */
final class ExpenseParts {
    private static final String COLUMNS = """
            select e.id, e.note as title, %s, e.spent_on as day, null::timestamptz as at,
                e.amount, e.currency, %s as late
            from expense e join client c on c.id = e.client_id
            where e.state = '%s' and %s
            order by e.spent_on, e.id""";

    private static final Part SUBMITTED = new Part(
            "expensesSubmitted",
            Action.EXPENSE_DECIDE,
            "/expenses/",
            "/expenses?state=SUBMITTED",
            COLUMNS.formatted(
                    Part.CLIENT, "e.booked_at < :now - interval '5 days'", "SUBMITTED", "e.person_id <> :me"));

    private static final Part RETURNED = new Part(
            "expensesReturned",
            Action.BOOKING_WRITE,
            "/expenses/",
            "/expenses?state=RETURNED&whose=MINE",
            COLUMNS.formatted(Part.CLIENT, "true", "RETURNED", "e.person_id = :me"));

    static final List<Part> ALL = List.of(SUBMITTED, RETURNED);

    private ExpenseParts() {}
}
