package app.jobbag.demo;

import app.jobbag.contactreports.ContactReportId;
import app.jobbag.contactreports.ReportQueries;
import app.jobbag.meetings.ActionItemId;
import app.jobbag.meetings.ActionItems;
import app.jobbag.meetings.Evidence;
import app.jobbag.meetings.MeetingAround;
import app.jobbag.staff.SignedIn;
import java.time.LocalDate;
import java.util.List;

/** What was promised on the telephone, kept: most of it a day before it is due, every fourth a few days late. */
@DemoPart
class Promises {
    private final Stage stage;
    private final ReportQueries reports;
    private final ActionItems items;
    private final Scripts scripts;

    Promises(Stage stage, ReportQueries reports, ActionItems items, Scripts scripts) {
        this.stage = stage;
        this.reports = reports;
        this.items = items;
        this.scripts = scripts;
    }

    void keep(Story story, Company company, ContactReportId report, int turn) {
        SignedIn ae = company.ae();
        List<MeetingAround.Item> promised =
                stage.as(ae, () -> reports.around(report).get().items());
        for (MeetingAround.Item each : promised) {
            LocalDate done = turn % 4 == 0 ? Calendar.after(each.due(), 4 + turn % 7) : Calendar.before(each.due(), 1);
            story.diary()
                    .at(Calendar.at(done, 16, turn % 60), () -> finish(company, new ActionItemId(each.id()), turn));
        }
    }

    private void finish(Company company, ActionItemId id, int turn) {
        SignedIn ae = company.ae();
        Evidence evidence = Evidence.of(
                Words.pick(scripts.words(company.script().language()).done(), turn));
        stage.does(ae, () -> items.finish(ae, id, items.details(id).version(), evidence));
    }
}
