package app.jobbag.demo;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Whether the demonstration agency was loaded, and whole: a load that was killed is not taken for one. */
@DemoPart
class DemoMark {
    enum Load {
        NONE,
        BEGUN,
        COMPLETE
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoMark(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Load load() {
        return jdbc.sql("select completed_at is not null from demo_load")
                .query(Boolean.class)
                .optional()
                .map(complete -> complete ? Load.COMPLETE : Load.BEGUN)
                .orElse(Load.NONE);
    }

    @Transactional
    public void begun() {
        jdbc.sql("insert into demo_load (began_at) values (?)").param(now()).update();
    }

    @Transactional
    public void complete() {
        jdbc.sql("update demo_load set completed_at = ?").param(now()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
