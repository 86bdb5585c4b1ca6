package app.jobbag.clients;

import app.jobbag.staff.DeputyReach;
import app.jobbag.staff.PersonId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the teams on which a deputy could sign. */
@Component
@Transactional(readOnly = true)
class TeamReach implements DeputyReach {
    private record Row(UUID deputy, int covered, int teams) {}

    private final JdbcClient jdbc;

    TeamReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, Share> of(PersonId absent) {
        return jdbc
                .sql("select deputy, covered, teams from jobbag_deputies(?)")
                .param(absent.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        row -> new PersonId(row.deputy()), row -> new Share(row.covered(), row.teams())));
    }
}
