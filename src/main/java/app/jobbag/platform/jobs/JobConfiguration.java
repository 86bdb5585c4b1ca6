package app.jobbag.platform.jobs;

import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands every recurring job to db-scheduler, which runs each on one node at a time and remembers it in the database. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    @Bean
    List<Task<?>> recurringJobs(ObjectProvider<RecurringJob> jobs, JobRuns runs) {
        return jobs.orderedStream().<Task<?>>map(job -> task(job, runs)).toList();
    }

    private static Task<Void> task(RecurringJob job, JobRuns runs) {
        return Tasks.recurring(job.name(), schedule(job))
                .execute((instance, context) -> Viewers.as(new Viewer.Everything(job.name()), () -> runs.record(job)));
    }

    private static Schedule schedule(RecurringJob job) {
        return job instanceof NightlyJob nightly ? new Daily(ZoneOffset.UTC, nightly.at()) : FixedDelay.of(job.every());
    }
}
