package app.jobbag.bench;

import app.jobbag.bench.Work.Gates;
import java.io.IOException;
import java.util.List;

/** The pages of an account executive's day, and as a manager sees them: meetings, contact reports, calls. */
final class DayWorks {
    private DayWorks() {}

    static List<Work> all(int port) throws IOException {
        Session manager = Session.signIn(port, Works.FINANCE, Database.PASSWORD);
        Session executive = Session.signIn(port, Works.EXECUTIVE, Database.PASSWORD);
        String client = Works.uuid("client 3");
        return List.of(
                page("calls", executive, "/calls"),
                page("calls of somebody, manager", manager, "/calls?person=" + Works.uuid("person 5")),
                page("month of calls", executive, "/calls/month"),
                page("first page, executive", executive, "/"),
                page("meetings", executive, "/meetings"),
                page("meetings, manager", manager, "/meetings"),
                page("meetings to come, manager", manager, "/meetings?when=COMING"),
                page("week of meetings", executive, "/meetings/week"),
                page("month of meetings", executive, "/meetings/month"),
                page("a follow-up's form", executive, "/meetings/new?client=" + client),
                page("contact reports", executive, "/contact-reports"),
                page("contact reports, manager", manager, "/contact-reports"),
                page("instructions, manager", manager, "/instructions"),
                page("instructions that wait", manager, "/instructions?state=PENDING"),
                page("my action items", executive, "/action-items?whose=MINE&state=OPEN"),
                page("action items, manager", manager, "/action-items"),
                page("overdue ones, manager", manager, "/action-items?state=OVERDUE"));
    }

    private static Work page(String name, Session who, String address) {
        return new Work(name, n -> who.get(address), null, Gates.LIST);
    }
}
