package app.jobbag.notices;

import app.jobbag.notices.Telling.Audience;
import app.jobbag.notices.Telling.Fact;
import app.jobbag.notices.Telling.Source;
import app.jobbag.platform.jobs.RecurringJob;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look after the client, once, that an invoice has not been paid by its day. */
@Component
class OverdueJob implements RecurringJob {
    private final Overdue overdue;

    OverdueJob(Overdue overdue) {
        this.overdue = overdue;
    }

    @Override
    public String name() {
        return "tell-overdue";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        overdue.untold().forEach(each -> Viewers.as(new Viewer.Job(each.client(), "Jobbag"), () -> overdue.tell(each)));
    }

    record Late(UUID client, UUID id) {}

    /** Invoices that became overdue in the last week and of which nobody was told. */
    @Component
    @Transactional
    static class Overdue {
        private final JdbcClient jdbc;
        private final Telling telling;
        private final Clock clock;

        Overdue(JdbcClient jdbc, Telling telling, Clock clock) {
            this.jdbc = jdbc;
            this.telling = telling;
            this.clock = clock;
        }

        @Transactional(readOnly = true)
        public List<Late> untold() {
            return jdbc.sql("""
                select i.client_id as client, i.id from invoice i
                where i.status in ('ISSUED', 'PARTLY_PAID') and i.due_on < jobbag_agency_day(:now)
                    and i.due_on >= jobbag_agency_day(:now) - 7
                    and not exists (select from notice n where n.object_id = i.id and n.kind = 'OVERDUE')\
                """)
                    .param("now", Timestamp.from(clock.instant()))
                    .query(Late.class)
                    .list();
        }

        public void tell(Late invoice) {
            // a lock on the invoice: of two nodes only one tells
            jdbc.sql(
                            "select 1 from invoice where id = ? and not exists (select from notice n where n.object_id = invoice.id"
                                    + " and n.kind = 'OVERDUE') for update")
                    .param(invoice.id())
                    .query(Integer.class)
                    .optional()
                    .ifPresent(found -> telling.tell(
                            new Fact(
                                    NoticeKind.OVERDUE,
                                    Topic.INVOICE,
                                    invoice.id(),
                                    invoice.client(),
                                    new Source(Topic.INVOICE.key(), invoice.id(), null),
                                    null,
                                    null),
                            Audience.ACCOUNT));
        }
    }
}
