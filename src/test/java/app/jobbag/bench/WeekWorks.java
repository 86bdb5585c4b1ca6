package app.jobbag.bench;

import app.jobbag.bench.Work.Gates;
import java.io.IOException;
import java.util.List;

/** The manager's week and targets, beside the list of invoices: a yardstick of the same run. */
final class WeekWorks {
    /** Weeks back of the first script, then of the second. */
    static final int YEAR = 52;

    static final int TEN_YEARS = 520;

    private WeekWorks() {}

    static List<Work> all(int port, String over) throws IOException {
        Session manager = Session.signIn(port, Works.FINANCE, Database.PASSWORD);
        Session executive = Session.signIn(port, Works.EXECUTIVE, Database.PASSWORD);
        String client = Works.uuid("client 7");
        return List.of(
                page("list of invoices, " + over, manager, "/invoices"),
                page("week, " + over, manager, "/week"),
                page("week, 53 weeks, " + over, manager, "/week?weeks=53"),
                page("week, a client, " + over, manager, "/week?client=" + client),
                page("week, own, " + over, executive, "/week"),
                page("a figure, " + over, manager, "/week/figure?kind=invoiced"),
                page("targets, " + over, manager, "/targets"),
                page("targets, own, " + over, executive, "/targets"));
    }

    private static Work page(String name, Session who, String address) {
        return new Work(name, n -> who.get(address), null, Gates.LIST);
    }
}
