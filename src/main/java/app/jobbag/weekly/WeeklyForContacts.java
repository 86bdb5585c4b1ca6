package app.jobbag.weekly;

import app.jobbag.clients.ContactId;
import app.jobbag.files.PaperDetails;
import app.jobbag.files.PaperId;
import app.jobbag.files.Papers;
import app.jobbag.kernel.Bookmark;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.NotFound;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports as those of the client read, acknowledge and comment who got them (REP-2). */
@Service
@Transactional
public class WeeklyForContacts {
    /** What the client reads of a report that was sent to the contact; what is hidden is not read at all. */
    private static final String READ = """
            select jsonb_build_object('client', coalesce(c.trading_names[1], c.legal_name), 'week', r.week, 'colour', r.colour,
                'note', r.colour_note, 'opening', r.opening, 'printed', r.paper_id is not null,
                'lines', (select coalesce(jsonb_agg(jsonb_build_object('section', l.section, 'text', l.text)
                        order by l.position), '[]') from weekly_line l where l.report_id = r.id and not l.hidden),
                'acknowledged', (select a.at from weekly_response a where a.report_id = r.id and a.contact_id = t.contact_id
                    and a.kind = 'ACKNOWLEDGED'),
                'comments', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'text', a.text, 'at', a.at)
                        order by a.at), '[]') from weekly_response a where a.report_id = r.id and a.kind = 'COMMENT'))
            from weekly_recipient t join weekly_report r on r.client_id = t.client_id and r.id = t.report_id
            join client c on c.id = r.client_id where t.contact_id = ? and t.report_id = ?""";

    private final JdbcClient jdbc;
    private final Reads reads;
    private final Papers papers;
    private final WeeklyReminders mail;
    private final Clock clock;

    WeeklyForContacts(JdbcClient jdbc, Reads reads, Papers papers, WeeklyReminders mail, Clock clock) {
        this.jdbc = jdbc;
        this.reads = reads;
        this.papers = papers;
        this.mail = mail;
        this.clock = clock;
    }

    /** A report as it is stored. */
    private record Stored(
            String client,
            LocalDate week,
            Colour colour,
            String note,
            String opening,
            boolean printed,
            List<EarlierReport.Said> lines,
            @Nullable Instant acknowledged,
            List<Comment> comments) {}

    /** A report as its reader has it. */
    public record Text(
            WeeklyReportId id,
            WeeklyPaper paper,
            boolean printed,
            @Nullable Instant acknowledged,
            List<Comment> comments) {}

    /** What colleagues and the reader have said. */
    public record Comment(String name, String text, Instant at) {}

    /** A row of the list. */
    private record Row(UUID id, LocalDate week, Colour colour, Instant sentAt) {
        WeeklyReceived received() {
            IsoWeek whole = new IsoWeek(week);
            return new WeeklyReceived(
                    new WeeklyReportId(id), whole.monday(), whole.sunday(), colour, new Bookmark(sentAt, id));
        }
    }

    /** The newest first, from there on. */
    @Transactional(readOnly = true)
    public Later<List<WeeklyReceived>> of(ContactId contact, Bookmark from, int most) {
        return reads.rows(Row.class, Query.of("""
                        select w.id, w.week, w.colour, t.sent_at from weekly_recipient t
                        join weekly_report w on w.client_id = t.client_id and w.id = t.report_id
                        where t.contact_id = ? and (t.sent_at, w.id) < (?, ?) order by t.sent_at desc, w.id desc limit ?""", contact.value(), Timestamp.from(from.at()), from.id(), most))
                .map(rows -> rows.stream().map(Row::received).toList());
    }

    /** Reading writes nothing: that it was opened is known by the step before ({@link #open}), or when the contact answers. */
    @Transactional(readOnly = true)
    public Text read(ContactId contact, WeeklyReportId id) {
        Stored stored = reads.object(Stored.class, Query.of(READ, contact.value(), id.value()))
                .get()
                .orElseThrow(NotFound::new);
        return new Text(id, paper(stored), stored.printed(), stored.acknowledged(), stored.comments());
    }

    /** The contact came by the mail's link and has proven to be there. */
    public void open(ContactId contact, WeeklyReportId id) {
        require(contact, id);
        keep(contact, id, "OPENED", "");
    }

    public void acknowledge(ContactId contact, WeeklyReportId id) {
        open(contact, id);
        keep(contact, id, "ACKNOWLEDGED", "");
    }

    /** Those who write the reports are told by mail. */
    public void comment(ContactId contact, WeeklyReportId id, String words) {
        UUID client = require(contact, id);
        keep(contact, id, "OPENED", "");
        keep(contact, id, "COMMENT", words);
        String name = jdbc.sql("select name from contact where id = ?")
                .param(contact.value())
                .query(String.class)
                .single();
        mail.commented(client, id, name, words);
    }

    @Transactional(readOnly = true)
    public PaperDetails paper(ContactId contact, WeeklyReportId id) {
        return jdbc.sql("""
                        select r.paper_id from weekly_recipient t
                        join weekly_report r on r.client_id = t.client_id and r.id = t.report_id
                        where t.contact_id = ? and t.report_id = ? and r.paper_id is not null""")
                .params(contact.value(), id.value())
                .query(UUID.class)
                .optional()
                .flatMap(paper -> papers.find(new PaperId(paper)))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound when it was not sent to this contact */
    private UUID require(ContactId contact, WeeklyReportId id) {
        return jdbc.sql("select client_id from weekly_recipient where contact_id = ? and report_id = ?")
                .params(contact.value(), id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void keep(ContactId contact, WeeklyReportId id, String kind, String words) {
        jdbc.sql("""
                insert into weekly_response (id, client_id, report_id, contact_id, name, kind, text, at)
                select ?, k.client_id, ?, k.id, k.name, ?, ?, ? from contact k where k.id = ? on conflict do nothing""")
                .params(Ids.next(), id.value(), kind, words)
                .params(Timestamp.from(clock.instant()), contact.value())
                .update();
    }

    private static WeeklyPaper paper(Stored stored) {
        IsoWeek week = new IsoWeek(stored.week());
        return WeeklyPaper.told(
                stored.client(),
                week,
                new WeeklyPaper.Head(stored.colour(), stored.note(), stored.opening()),
                stored.lines());
    }
}
