package app.jobbag.demo;

import app.jobbag.clients.ContactDetails;
import app.jobbag.clients.ContactId;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.weekly.WeeklyDetails;
import app.jobbag.weekly.WeeklyForContacts;
import app.jobbag.weekly.WeeklyQueries;
import app.jobbag.weekly.WeeklyReportId;
import app.jobbag.weekly.WeeklySending;
import app.jobbag.weekly.WeeklySetting;
import app.jobbag.weekly.WeeklySettings;
import app.jobbag.weekly.WeeklyText;
import app.jobbag.weekly.WeeklyWriting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Where account executives write the weekly reports of now: drawn from the facts, sent on Monday, answered by clients. */
@DemoPart
class ReportDesk {
    /** Its report of last week nobody has sent. */
    private static final String FORGOTTEN = "NORD";

    private static final String SHOWN_MONEY = "LUMBRE";
    private static final String BY_ITSELF = "RIBERA";

    private final Stage stage;
    private final Scripts scripts;
    private final Reports reports;

    ReportDesk(Stage stage, Scripts scripts, Reports reports) {
        this.stage = stage;
        this.scripts = scripts;
        this.reports = reports;
    }

    /** All that is done with them. */
    @DemoPart
    record Reports(
            WeeklyWriting writing,
            WeeklyQueries queries,
            WeeklySending sending,
            WeeklySettings settings,
            WeeklyForContacts portal) {}

    void lastWeek(Story story, Company company, IsoWeek week, int turn) {
        Instant friday = Calendar.at(week.monday().plusDays(4), 15, 30).plus(Duration.ofMinutes(turn));
        Instant monday = Calendar.at(week.plus(1).monday(), 9, 5).plus(Duration.ofMinutes(9L * turn));
        story.diary().at(friday, () -> {
            set(company);
            WeeklyReportId id = begin(company);
            write(company, id);
            if (!company.code().equals(FORGOTTEN)) {
                story.diary().at(monday, () -> send(company, id));
                story.diary().at(monday.plus(Duration.ofHours(3)), () -> answer(company, id, turn));
            }
        });
    }

    /** Half of them have begun; the others draft themselves on Friday. */
    void thisWeek(Story story, List<Company> companies) {
        for (int i = 0; i < companies.size(); i += 2) {
            Company company = companies.get(i);
            story.diary().at(story.now().minus(Duration.ofMinutes(30L - i)), () -> begin(company));
        }
    }

    private void set(Company company) {
        boolean byItself = company.code().equals(BY_ITSELF);
        boolean money = company.code().equals(SHOWN_MONEY);
        if (byItself || money) {
            stage.does(company.ae(), () -> {
                WeeklySetting was = reports.settings().open(company.ae(), company.id());
                String opening = scripts.weekly(company.script().language()).opening();
                List<ContactId> readers =
                        company.table().stream().map(ContactDetails::id).toList();
                reports.settings()
                        .set(
                                company.ae(),
                                company.id(),
                                new WeeklySetting(
                                        was.version(),
                                        true,
                                        byItself,
                                        money,
                                        opening,
                                        was.sections(),
                                        was.since(),
                                        List.of()),
                                readers);
            });
        }
    }

    private WeeklyReportId begin(Company company) {
        return stage.as(company.ae(), () -> reports.writing().begin(company.ae(), company.id()));
    }

    private void write(Company company, WeeklyReportId id) {
        WeeklyDetails draft = open(company, id);
        WeekWords words = scripts.weekly(company.script().language());
        List<WeeklyText.Line> lines = draft.lines().stream()
                .map(each -> new WeeklyText.Line(each.id(), each.section(), each.text(), each.hidden()))
                .toList();
        stage.does(
                company.ae(),
                () -> reports.writing()
                        .write(
                                company.ae(),
                                id,
                                draft.version(),
                                new WeeklyText(draft.colour(), "", words.opening(), lines)));
    }

    private void send(Company company, WeeklyReportId id) {
        List<ContactId> readers =
                company.table().stream().limit(2).map(ContactDetails::id).toList();
        stage.does(
                company.ae(),
                () -> reports.sending().send(company.ae(), id, open(company, id).version(), readers));
    }

    private void answer(Company company, WeeklyReportId id, int turn) {
        ContactDetails reader = company.table().get(0);
        Viewer viewer = new Viewer.Contact(reader.id().value(), reader.client().value(), reader.name());
        WeekWords words = scripts.weekly(company.script().language());
        if (turn % 4 < 3) {
            stage.does(viewer, () -> reports.portal().acknowledge(reader.id(), id));
        }
        if (turn % 4 == 1) {
            stage.does(viewer, () -> reports.portal().comment(reader.id(), id, Words.pick(words.comments(), turn)));
        }
    }

    private WeeklyDetails open(Company company, WeeklyReportId id) {
        return stage.as(company.ae(), () -> reports.queries().open(company.ae(), id));
    }
}
