package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.platform.trail.Changes;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they are begun by hand and written. */
@Service
@Transactional
public class WeeklyWriting {
    private final WeeklyFiles files;
    private final WeeklyDesk desk;
    private final Drawing drawing;
    private final WeeklySettings settings;
    private final Clients clients;

    /** Whose they are, and the time there. */
    @Component("weeklyClients")
    record Clients(ClientRegister register, WeekClocks clocks, AccessPolicy policy) {}

    WeeklyWriting(WeeklyFiles files, WeeklyDesk desk, Drawing drawing, WeeklySettings settings, Clients clients) {
        this.files = files;
        this.desk = desk;
        this.drawing = drawing;
        this.settings = settings;
        this.clients = clients;
    }

    /** The report that is written at this time: last week's until its noon has passed, then this week's. */
    public WeeklyReportId begin(SignedIn who, ClientId id) {
        ClientDetails client = clients.register().details(id);
        clients.policy().require(who, Action.WEEKLY_WRITE, client);
        Instant now = files.now();
        return desk.begin(client, clients.clocks().of(client).written(now), now);
    }

    public void write(SignedIn who, WeeklyReportId id, int version, WeeklyText text) {
        WeeklyReport report = files.report(who, Action.WEEKLY_WRITE, id);
        report.follow(desk.colourBefore(report.guardClient(), report.week()));
        WeeklyWords before = WeeklyWords.of(report);
        report.write(text, version);
        Changes changes = Changes.between(before, WeeklyWords.of(report));
        if (!changes.isEmpty()) {
            files.note(report, "written", changes);
        }
    }

    /** The facts as they stand now; what somebody has written, edited or hidden stays. */
    public void redraw(SignedIn who, WeeklyReportId id, int version) {
        WeeklyReport report = files.report(who, Action.WEEKLY_WRITE, id);
        ClientDetails client = clients.register().details(report.client());
        WeeklySetting setting = settings.of(client.id(), report.week().monday());
        Drawing.Before before = new Drawing.Before(report.lines(), true);
        report.redraw(drawing.draw(client, report.week(), setting, before, files.now()), version);
        files.note(report, "redrawn", Changes.none());
    }
}
