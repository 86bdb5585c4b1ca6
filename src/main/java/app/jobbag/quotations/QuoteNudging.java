package app.jobbag.quotations;

import app.jobbag.platform.trail.Changes;
import app.jobbag.suppliers.SupplierQueries;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suppliers who are silent are reminded by itself, before and after the answer is due, each time once (EST-3). */
@Component
@Transactional
class QuoteNudging {
    private final QuoteBook book;
    private final QuoteMail mail;
    private final QuoteDays days;
    private final JdbcClient jdbc;
    private final Clock clock;

    QuoteNudging(QuoteBook book, QuoteMail mail, QuoteDays days, JdbcClient jdbc, Clock clock) {
        this.book = book;
        this.mail = mail;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A request that somebody may have to be reminded of. */
    record Open(UUID client, QuoteRequestId id) {}

    /** Asked about, with somebody silent, due some days around today. */
    @Transactional(readOnly = true)
    public List<Open> open() {
        return jdbc.sql("""
                select r.client_id as client, r.id from quote_request r
                where r.state = 'ASKED' and r.answer_by between cast(:now as timestamp) - interval '7 days'
                        and cast(:now as timestamp) + interval '10 days'
                    and exists (select from quote q where q.request_id = r.id and q.state = 'ASKED' and q.sent_at is not null
                        and num_nulls(q.nudged_before_at, q.nudged_after_at) > 0)""")
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Open(
                        row.getObject("client", UUID.class), new QuoteRequestId(row.getObject("id", UUID.class))))
                .list();
    }

    /** Under the lock on the request, with the mails in the same transaction: twice is harmless. */
    public void nudge(QuoteRequestId id) {
        QuoteRequest request = book.find(id);
        QuoteRequest.Kept kept = request.kept();
        if (!request.allows(RequestVerb.REMIND)) {
            return;
        }
        RequestDraft.AnswerBy by = kept.answerBy();
        ReminderDays around = days.around(by.at().atZone(by.zone()));
        Instant now = clock.instant();
        Instant before = around.before().toInstant();
        boolean ahead = !now.isBefore(before) && now.isBefore(by.instant());
        boolean over = !now.isBefore(around.after().toInstant());
        List<Quote> nudged = book.quotes(request).stream()
                .filter(each -> ahead && each.nudgeBefore(before, now) || over && each.nudgeAfter(now))
                .toList();
        nudged.forEach(each -> mail.remind(kept, each, each.reader().orElseThrow(), now));
        if (!nudged.isEmpty()) {
            String names = nudged.stream()
                    .map(Quote::reader)
                    .flatMap(Optional::stream)
                    .map(SupplierQueries.Reader::name)
                    .collect(Collectors.joining(", "));
            Changes who = Changes.none().with("readers", null, names);
            book.note(request, ahead ? "remindedBefore" : "remindedAfter", who, null);
        }
    }
}
