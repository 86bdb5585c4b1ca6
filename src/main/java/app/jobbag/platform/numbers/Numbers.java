package app.jobbag.platform.numbers;

import app.jobbag.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
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
    private final boolean recovering;

    Numbers(JdbcClient jdbc, @Value("${jobbag.recovery:false}") boolean recovering) {
        this.jdbc = jdbc;
        this.recovering = recovering;
    }

    /**
     * The next number of the series in that year, from 1. Runs at READ COMMITTED, as the whole application does.
     *
     * @throws Refused after a restore, until an administrator has released the numbers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next(String series, int year) {
        if (recovering) {
            throw new Refused("platform.numbers.recovering");
        }
        return jdbc.sql("""
                insert into number_series (series, year, last) values (?, ?, 1)
                on conflict (series, year) do update set last = number_series.last + 1
                returning last""").params(series, year).query(Integer.class).single();
    }
}
