package app.jobbag.platform.numbers;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Number series without gaps: a counter row per series and year, locked until the caller's transaction ends. A rollback
 * gives the number back. Call it last in the transaction, since others wait for the row.
 */
@Component
public class Numbers {
    private final JdbcClient jdbc;

    Numbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the series in that year, from 1. Runs at READ COMMITTED, as the whole application does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        return jdbc.sql("""
                insert into number_series (series, year, last) values (?, ?, 1)
                on conflict (series, year) do update set last = number_series.last + 1
                returning last""").params(series, year).query(Integer.class).single();
    }
}
