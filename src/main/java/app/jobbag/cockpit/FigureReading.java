package app.jobbag.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts figures that a select can tell, all weeks of a client at once. */
@Component
class FigureReading {
    private static final String HEAD = """
        with w as (select monday, moment, jobbag_agency_day(moment - interval '1 microsecond') as day
            from unnest(cast(string_to_array(:mondays, ',') as date[]), cast(string_to_array(:ends, ',') as timestamptz[]))
            as t (monday, moment)),
        lead as (select (select person_id from team_member where client_id = :client and duty = 'LEAD_AE') as person)
        """;

    private final JdbcClient jdbc;

    FigureReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure and how it is counted.
     *
     * @param sql selects {@code week, part, person, currency, value} in groups from {@code w} (the weeks: {@code monday},
     *     {@code moment}, {@code day}), {@code lead} (the client's: {@code person}) and the tables behind, of {@code :client}
     */
    record Told(WeekFigure figure, String sql) {}

    List<Counted> count(List<Told> figures, Weeks weeks) {
        String all = figures.stream()
                .map(told -> "select '" + told.figure().key() + "' as kind, f.* from (" + told.sql()
                        + ") f (week, part, person, currency, value) where f.value <> 0")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql(HEAD + all)
                .param("client", weeks.client().value())
                .param("mondays", joined(weeks.mondays()))
                .param("ends", joined(weeks.ends()))
                .query(FigureReading::read)
                .list();
    }

    private static String joined(Object[] values) {
        return List.of(values).stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static Counted read(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("kind"),
                row.getObject("week", LocalDate.class),
                row.getString("part"),
                row.getObject("person", UUID.class),
                row.getString("currency"),
                row.getBigDecimal("value"));
    }
}
