package app.jobbag.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Progressive delay after wrong passwords, per account and address: a stranger slows down the own address only and can
 * lock nobody out.
 */
@Component
class SignInDelays {
    static final int FREE_TRIES = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDelays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait before the next try; zero when it may be made now. */
    Duration left(String account, String address) {
        return jdbc.sql("select failures, last_at from sign_in_failure where account = ? and address = ?")
                .params(account, address)
                .query((row, n) ->
                        left(row.getInt("failures"), row.getTimestamp("last_at").toInstant()))
                .optional()
                .orElse(Duration.ZERO);
    }

    void failed(String account, String address) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into sign_in_failure (account, address, failures, last_at) values (:account, :address, 1, :now)
                on conflict (account, address) do update set last_at = :now,
                    failures = case when sign_in_failure.last_at < :forgotten then 1 else sign_in_failure.failures + 1 end""")
                .param("account", account)
                .param("address", address)
                .param("now", now)
                .param("forgotten", Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    void forget(String account, String address) {
        jdbc.sql("delete from sign_in_failure where account = ? and address = ?")
                .params(account, address)
                .update();
    }

    /** 1, 2, 4, … seconds from the first try that is not free, five minutes at most. */
    static Duration delay(int failures) {
        if (failures < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE_TRIES, 20));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    private Duration left(int failures, Instant last) {
        Duration left = Duration.between(clock.instant(), last.plus(delay(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
