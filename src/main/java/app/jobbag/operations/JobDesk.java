package app.jobbag.operations;

import app.jobbag.kernel.Refused;
import app.jobbag.platform.jobs.JobRuns;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Background work as those see it who look after the house. */
@Service
public class JobDesk {
    private final JobRuns runs;
    private final JdbcClient jdbc;
    private final TransactionTemplate reading;

    JobDesk(JobRuns runs, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    public List<JobRuns.JobState> all() {
        return runs.all();
    }

    public void runNow(String name) {
        if (!runs.runNow(name)) {
            throw new Refused("jobs.running");
        }
    }

    public void verifyTrail() {
        runNow(TrailProofJob.NAME);
    }

    /** How many mails, to whomever, failed or are in doubt: a number only, whoever asks. */
    public long failedMails() {
        return Viewers.as(
                new Viewer.Everything("count of failed mails"),
                () -> reading.execute(
                        status -> jdbc.sql("select count(*) from outbox where state in ('FAILED', 'UNKNOWN')")
                                .query(Long.class)
                                .single()));
    }
}
