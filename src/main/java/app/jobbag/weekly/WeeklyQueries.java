package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientId;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.guard.GuardReport;
import app.jobbag.files.PaperDraft;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.AccessPolicy;
import app.jobbag.staff.Action;
import app.jobbag.staff.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as they are read at the agency. */
@Service
@Transactional(readOnly = true)
public class WeeklyQueries {
    private final WeeklyReports reports;
    private final Reads reads;
    private final AccessPolicy policy;
    private final ClientRegister clients;
    private final Looks looks;

    /** Who gets it and how it looks then. */
    @Component("weeklyLooks")
    record Looks(WeeklyReaders readers, WeeklyGuard guard, WeeklyPress press, WeeklyMail mail) {}

    WeeklyQueries(WeeklyReports reports, Reads reads, AccessPolicy policy, ClientRegister clients, Looks looks) {
        this.reports = reports;
        this.reads = reads;
        this.policy = policy;
        this.clients = clients;
        this.looks = looks;
    }

    /**
     * A report exactly as the client gets it.
     *
     * @param mail its title and words, for the first of its readers; null where there is nobody
     */
    public record Preview(
            WeeklyDetails report,
            WeeklyPaper paper,
            @Nullable Letter mail) {}

    /** A mail. */
    public record Letter(String to, String title, String body) {}

    /** A report with what the guard says of it before it leaves. */
    public record Shown(WeeklyDetails report, @Nullable GuardReport guard) {}

    public Shown show(SignedIn who, WeeklyReportId id) {
        looks.guard().expect();
        WeeklyReport report = find(who, Action.WEEKLY_SEE, id);
        boolean leaves = report.state() != WeeklyState.SENT;
        return new Shown(details(report), leaves ? looks.guard().look(report) : null);
    }

    /** For the page that writes it. */
    public WeeklyDetails open(SignedIn who, WeeklyReportId id) {
        return details(find(who, Action.WEEKLY_WRITE, id));
    }

    public Preview preview(SignedIn who, WeeklyReportId id) {
        WeeklyReport report = find(who, Action.WEEKLY_SEE, id);
        Later<List<WeeklyReader>> readers = looks.readers().of(report.client());
        ClientDetails client = clients.details(report.client());
        Letter mail = readers.get().stream()
                .filter(WeeklyReader::usual)
                .findFirst()
                .map(each -> new Letter(
                        each.name() + " <" + each.email() + ">",
                        looks.mail().title(report, client, each.language()),
                        looks.mail().preview(report, each)))
                .orElse(null);
        return new Preview(details(report), WeeklyPaper.of(report, client), mail);
    }

    /** Its paper as it would be fixed now. */
    public PaperDraft trial(SignedIn who, WeeklyReportId id) {
        WeeklyReport report = find(who, Action.WEEKLY_SEE, id);
        return looks.press().paper(report, clients.details(report.client()));
    }

    /** Who of a client can get reports. The caller has asked whether the person may know. */
    public Later<List<WeeklyReader>> possible(ClientId client) {
        return looks.readers().of(client);
    }

    /** Who can get this one. The caller asks with the report whether the person may know. */
    public Later<List<WeeklyReader>> readers(WeeklyReportId id) {
        return looks.readers().of(id);
    }

    /** What stands around it. The caller has asked whether the person may. */
    public Later<WeeklyAround> around(WeeklyReportId id) {
        Query query = Query.of("""
                select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name), 'sentAt', r.sent_at,
                    'sentBy', (select p.name from person p where p.id = r.sent_by), 'late', r.late, 'paper', r.paper_id,
                    'planned', (select coalesce(jsonb_agg(p.contact_id), '[]') from weekly_planned_recipient p
                        where p.report_id = r.id),
                    'recipients', (select coalesce(jsonb_agg(jsonb_build_object('name', t.name, 'email', t.email,
                            'delivery', o.state,
                            'opened', (select a.at from weekly_response a where a.report_id = r.id
                                and a.contact_id = t.contact_id and a.kind = 'OPENED'),
                            'acknowledged', (select a.at from weekly_response a where a.report_id = r.id
                                and a.contact_id = t.contact_id and a.kind = 'ACKNOWLEDGED')) order by t.name), '[]')
                        from weekly_recipient t left join outbox o on o.id = t.mail_id where t.report_id = r.id),
                    'comments', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'text', a.text, 'at', a.at)
                            order by a.at), '[]')
                        from weekly_response a where a.report_id = r.id and a.kind = 'COMMENT'))
                from weekly_report r join client c on c.id = r.client_id where r.id = ?""", id.value());
        return reads.object(WeeklyAround.class, query).map(found -> found.orElseThrow(NotFound::new));
    }

    private WeeklyReport find(SignedIn who, Action action, WeeklyReportId id) {
        WeeklyReport report = reports.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(who, action, report);
        return report;
    }

    private static WeeklyDetails details(WeeklyReport report) {
        Instant planned = report.planAt();
        return new WeeklyDetails(
                report.id(),
                report.client(),
                report.version(),
                report.week(),
                report.dueAt().atZone(report.zone()),
                report.state(),
                report.colour(),
                report.colourBefore(),
                report.note(),
                report.opening(),
                planned == null ? null : planned.atZone(report.zone()),
                report.held(),
                report.lines().stream()
                        .map(each -> new WeeklyDetails.Line(
                                each.lineId(), each.section(), each.source(), each.text(), each.hidden()))
                        .toList());
    }
}
