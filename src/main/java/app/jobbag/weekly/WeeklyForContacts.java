package app.jobbag.weekly;

import app.jobbag.clients.ClientDetails;
import app.jobbag.clients.ClientRegister;
import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as those of the client read, acknowledge and comment who got them (REP-2). */
@Service
@Transactional
public class WeeklyForContacts {
    private final JdbcClient jdbc;
    private final WeeklyReports reports;
    private final ClientRegister clients;
    private final Papers papers;
    private final Answers answers;

    @Component("weeklyAnswers")
    record Answers(WeeklyReminders mail, Clock clock) {}

    WeeklyForContacts(
            JdbcClient jdbc, WeeklyReports reports, ClientRegister clients, Papers papers, Answers answers) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.clients = clients;
        this.papers = papers;
        this.answers = answers;
    }

    /** A report as its reader has it. */
    public record Text(
            WeeklyReportId id,
            WeeklyPaper paper,
            boolean printed,
            @Nullable Instant acknowledged,
            List<Comment> comments) {}

    /** What colleagues and the reader have said. */
    public record Comment(String name, String text, Instant at) {}

    /** The newest first, from there on. */
    @Transactional(readOnly = true)
    public List<WeeklyReceived> of(ContactId contact, Bookmark from, int most) {
        return jdbc.sql("""
                select w.id, w.week, w.colour, t.sent_at from weekly_recipient t
                join weekly_report w on w.client_id = t.client_id and w.id = t.report_id
                where t.contact_id = ? and (t.sent_at, w.id) < (?, ?) order by t.sent_at desc, w.id desc limit ?""")
                .params(contact.value(), Timestamp.from(from.at()), from.id(), most)
                .query(WeeklyForContacts::received)
                .list();
    }

    /** Reading writes nothing: that it was opened is known by the step before ({@link #open}), or when the contact answers. */
    @Transactional(readOnly = true)
    public Text read(ContactId contact, WeeklyReportId id) {
        WeeklyReport report = find(contact, id);
        ClientDetails client = clients.details(report.client());
        return new Text(id, WeeklyPaper.of(report, client), report.isPrinted(), acknowledged(contact, id), comments(id));
    }

    /** The contact came by the mail's link and has proven to be there. */
    public void open(ContactId contact, WeeklyReportId id) {
        keep(find(contact, id), contact, "OPENED", "");
    }

    public void acknowledge(ContactId contact, WeeklyReportId id) {
        WeeklyReport report = find(contact, id);
        keep(report, contact, "OPENED", "");
        keep(report, contact, "ACKNOWLEDGED", "");
    }

    /** Those who write the reports are told by mail. */
    public void comment(ContactId contact, WeeklyReportId id, String words) {
        WeeklyReport report = find(contact, id);
        keep(report, contact, "OPENED", "");
        keep(report, contact, "COMMENT", words);
        String name = jdbc.sql("select name from contact where id = ?")
                .param(contact.value())
                .query(String.class)
                .single();
        answers.mail().commented(report.guardClient(), id, name, words);
    }

    @Transactional(readOnly = true)
    public PaperDetails paper(ContactId contact, WeeklyReportId id) {
        find(contact, id);
        return papers.of("weeklyReport", id.value()).stream().findFirst()
                .map(PaperDetails::id)
                .flatMap(papers::find)
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it was not sent to this contact */
    private WeeklyReport find(ContactId contact, WeeklyReportId id) {
        boolean theirs = jdbc.sql("select exists (select from weekly_recipient where contact_id = ? and report_id = ?)")
                .params(contact.value(), id.value())
                .query(Boolean.class)
                .single();
        return reports.findById(id.value()).filter(each -> theirs).orElseThrow(NotFound::new);
    }

    private void keep(WeeklyReport report, ContactId contact, String kind, String words) {
        jdbc.sql("""
                insert into weekly_response (id, client_id, report_id, contact_id, name, kind, text, at)
                select ?, k.client_id, ?, k.id, k.name, ?, ?, ? from contact k where k.id = ? on conflict do nothing""")
                .params(Ids.next(), report.id().value(), kind, words)
                .params(Timestamp.from(answers.clock().instant()), contact.value())
                .update();
    }

    private @Nullable Instant acknowledged(ContactId contact, WeeklyReportId id) {
        return jdbc.sql("select at from weekly_response where report_id = ? and contact_id = ? and kind = 'ACKNOWLEDGED'")
                .params(id.value(), contact.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant)
                .orElse(null);
    }

    private List<Comment> comments(WeeklyReportId id) {
        return jdbc.sql("select name, text, at from weekly_response where report_id = ? and kind = 'COMMENT' order by at")
                .param(id.value())
                .query((row, n) -> new Comment(
                        row.getString("name"), row.getString("text"), row.getTimestamp("at").toInstant()))
                .list();
    }

    private static WeeklyReceived received(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        IsoWeek week = new IsoWeek(row.getObject("week", LocalDate.class));
        return new WeeklyReceived(
                new WeeklyReportId(id),
                week.monday(),
                week.sunday(),
                Colour.valueOf(row.getString("colour")),
                new Bookmark(row.getTimestamp("sent_at").toInstant(), id));
    }
}
