package app.jobbag.platform.jobs;

import app.jobbag.kernel.NotFound;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of background work: when each job ran last, how it ended and when it runs next. */
@Component
public class JobRuns {
    private static final Logger log = LoggerFactory.getLogger(JobRuns.class);

    /** One job as its page shows it. */
    public record JobState(
            String name,
            @Nullable Instant next,
            @Nullable Instant started,
            @Nullable Instant finished,
            int failures,
            @Nullable String failure) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ObjectProvider<Scheduler> running;

    JobRuns(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<SchedulerClient> scheduler,
            ObjectProvider<Scheduler> running) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.scheduler = scheduler;
        this.running = running;
    }

    public List<JobState> all() {
        return jdbc.sql("""
                select t.task_name as name, t.execution_time as next, r.started_at as started,
                       r.finished_at as finished, coalesce(r.failures, 0) as failures, r.failure
                from scheduled_tasks t left join job_run r on r.name = t.task_name order by t.task_name""").query(JobState.class).list();
    }

    /**
     * Asks for a run at once; answers false when it is running.
     *
     * @throws NotFound when there is no such job
     */
    public boolean runNow(String name) {
        SchedulerClient client = scheduler.getIfAvailable();
        try {
            return client != null && client.reschedule(TaskInstanceId.of(name, "recurring"), clock.instant());
        } catch (TaskInstanceCurrentlyExecutingException e) {
            return false;
        } catch (TaskInstanceNotFoundException e) {
            throw new NotFound();
        }
    }

    /** No job of this node begins before the work is done. */
    public void heldDuring(Runnable work) {
        Scheduler jobs = running.getIfAvailable();
        if (jobs == null) {
            work.run();
            return;
        }
        jobs.pause();
        try {
            work.run();
        } finally {
            jobs.resume();
        }
    }

    void record(RecurringJob job) {
        Timestamp started = Timestamp.from(clock.instant());
        try {
            job.run();
            store(job, started, null);
        } catch (RuntimeException e) {
            log.error("job {} failed", job.name(), e);
            store(job, started, e.toString());
            throw e;
        }
    }

    private void store(RecurringJob job, Timestamp started, @Nullable String failure) {
        jdbc.sql("""
                insert into job_run (name, started_at, finished_at, failures, failure) values (:name, :started, :finished, :failed, :failure)
                on conflict (name) do update set started_at = :started, finished_at = :finished,
                    failures = case when :failed = 0 then 0 else job_run.failures + 1 end, failure = :failure""")
                .param("name", job.name())
                .param("started", started)
                .param("finished", Timestamp.from(clock.instant()))
                .param("failed", failure == null ? 0 : 1)
                .param("failure", failure)
                .update();
    }
}
