package app.jobbag.today;

import app.jobbag.staff.SignedIn;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which news on their first page people have seen: such a row is gone until something newer is told of the same thing. */
@Service
@Transactional
public class DeskSeen {
    private final JdbcClient jdbc;
    private final Clock clock;

    DeskSeen(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void see(SignedIn who, DeskNews news, UUID row) {
        jdbc.sql("""
                insert into desk_seen (person_id, part, row_id, seen_at) values (?, ?, ?, ?)
                on conflict (person_id, part, row_id) do update set seen_at = excluded.seen_at""")
                .params(who.id().value(), news.part(), row, Timestamp.from(clock.instant()))
                .update();
    }

    public void takeBack(SignedIn who, DeskNews news, UUID row) {
        jdbc.sql("delete from desk_seen where person_id = ? and part = ? and row_id = ?")
                .params(who.id().value(), news.part(), row)
                .update();
    }
}
