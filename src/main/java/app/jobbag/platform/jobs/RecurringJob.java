package app.jobbag.platform.jobs;

import java.time.Duration;

/** Work that comes back by itself. It must bear being run twice: a crash in the middle runs it again. */
public interface RecurringJob {
    /** Its name on the page of jobs, stable over releases. Its text is {@code jobs.<name>}. */
    String name();

    Duration every();

    /** Runs as {@code Viewer.Everything}; enters the scope of one client for whatever it does for a client. */
    void run();
}
