package app.jobbag.targets;

import app.jobbag.clients.ClientId;
import app.jobbag.platform.reading.Later;
import app.jobbag.platform.reading.Query;
import app.jobbag.platform.reading.Reads;
import app.jobbag.staff.PersonId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Service;

/** What is aimed at in a quarter, summed for whoever is asked about. */
@Service
public class TargetSums {
    private static final String SUMS = """
            select m.measure, t.currency, sum(m.amount) as amount from (
                select p.currency, p.won, p.invoiced, p.collected from person_target p
                where cast(:people as boolean) and p.year = :year and p.quarter = :quarter
                    and (cast(:person as uuid) is null or p.person_id = cast(:person as uuid))
                union all
                select c.currency, c.won, c.invoiced, c.collected from client_target c
                where cast(:clients as boolean) and c.year = :year and c.quarter = :quarter
                    and (cast(:client as uuid) is null or c.client_id = cast(:client as uuid))
                    and (cast(:team as uuid) is null
                        or c.client_id in (select client_id from team_member where person_id = cast(:team as uuid)))) t
            cross join lateral (values ('WON', t.won), ('INVOICED', t.invoiced), ('COLLECTED', t.collected)) m (measure, amount)
            where m.amount is not null group by m.measure, t.currency""";

    private final Reads reads;

    TargetSums(Reads reads) {
        this.reads = reads;
    }

    /** What is asked about. The agency's target is what its people's add up to; a team's, what its clients' do. */
    public record Cut(
            @Nullable PersonId person,
            @Nullable PersonId team,
            @Nullable ClientId client) {
        boolean isOfPeople() {
            return team == null && client == null;
        }

        /** Of what a person does for one client or on a team nothing is aimed at. */
        boolean isOfClients() {
            return person == null && !isOfPeople();
        }
    }

    public record Sum(Measure measure, String currency, BigDecimal amount) {}

    public Later<List<Sum>> of(Cut cut, Quarter quarter) {
        return reads.rows(
                Sum.class,
                Query.named(
                        SUMS,
                        new MapSqlParameterSource()
                                .addValue("people", cut.isOfPeople())
                                .addValue("clients", cut.isOfClients())
                                .addValue("year", quarter.year())
                                .addValue("quarter", quarter.number())
                                .addValue(
                                        "person",
                                        cut.person() == null
                                                ? null
                                                : cut.person().value())
                                .addValue(
                                        "team",
                                        cut.team() == null ? null : cut.team().value())
                                .addValue(
                                        "client",
                                        cut.client() == null
                                                ? null
                                                : cut.client().value())));
    }
}
