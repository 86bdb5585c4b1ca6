package app.jobbag.cockpit;

import app.jobbag.platform.reading.Query;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * The selects of the summary. Of everybody's figures they read what these add up to; a condition of which nothing is asked is
 * not written at all, so that whose figures are asked for leads into an index.
 */
final class FigureSelects {
    private static final String WEEKS = " from week_figure f where f.week between :first and :last and f.kind = any"
            + " (string_to_array(:kinds, ','))";

    private static final String OF_ALL = """
        select kind, week, part, currency, value
        from jobbag_week_sums(cast(:first as date), cast(:last as date), string_to_array(:kinds, ','))\
        """;

    private static final String SHARES = """
        select s.week, coalesce(c.trading_names[1], c.legal_name) as client, p.name as person, s.part, s.currency, s.value
        from (select f.week, f.client_id, f.person_id, f.part, f.currency, f.value%s) s
        join client c on c.id = s.client_id left join person p on p.id = s.person_id
        order by s.week desc, s.value desc, lower(c.legal_name), p.name limit %d\
        """;

    private FigureSelects() {}

    static Query sums(FigureQuestion asked, List<WeekFigure> figures, List<LocalDate> weeks) {
        String sql = asked.isNarrow()
                ? "select f.kind, f.week, f.part, f.currency, sum(f.value) as value" + rows(asked)
                        + " group by f.kind, f.week, f.part, f.currency"
                : OF_ALL;
        return Query.named(sql, values(asked, figures, weeks));
    }

    /** What a figure is made of by client and person, the newest first, no more than so many rows. */
    static Query shares(FigureQuestion asked, WeekFigure figure, List<LocalDate> weeks, int most) {
        return Query.named(SHARES.formatted(rows(asked), most), values(asked, List.of(figure), weeks));
    }

    private static String rows(FigureQuestion asked) {
        StringBuilder sql = new StringBuilder(WEEKS);
        if (asked.person() != null) {
            sql.append(" and f.person_id = cast(:person as uuid)");
        }
        if (asked.client() != null) {
            sql.append(" and f.client_id = cast(:client as uuid)");
        }
        if (asked.team() != null) {
            sql.append(" and f.client_id = any"
                    + " (array(select client_id from team_member where person_id = cast(:team as uuid)))");
        }
        return sql.toString();
    }

    private static MapSqlParameterSource values(FigureQuestion asked, List<WeekFigure> figures, List<LocalDate> weeks) {
        return new MapSqlParameterSource()
                .addValue("first", weeks.get(0))
                .addValue("last", weeks.get(weeks.size() - 1))
                .addValue(
                        "kinds",
                        String.join(",", figures.stream().map(WeekFigure::key).toList()))
                .addValue(
                        "person", asked.person() == null ? null : asked.person().value())
                .addValue("team", asked.team() == null ? null : asked.team().value())
                .addValue(
                        "client", asked.client() == null ? null : asked.client().value());
    }
}
