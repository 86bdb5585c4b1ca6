package app.jobbag.cockpit;

import app.jobbag.calls.MissedCalls;
import app.jobbag.cockpit.WeekFigure.Behind;
import app.jobbag.cockpit.WeekFigure.Unit;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.Action;
import app.jobbag.staff.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Days on which the lead account executive should have called and nobody did, as the month of calls shows them (CALL-3). */
@Component
@Order(200)
class CallFigures implements WeekFigures {
    private static final WeekFigure MISSED = new WeekFigure(
            "missedCalls", Unit.NUMBER, Action.FIGURES_WORK, new Behind("/calls/month", Action.CALL_LIST), true);

    private final JdbcClient jdbc;
    private final MissedCalls missed;

    CallFigures(JdbcClient jdbc, MissedCalls missed) {
        this.jdbc = jdbc;
        this.missed = missed;
    }

    @Override
    public List<WeekFigure> figures() {
        return List.of(MISSED);
    }

    @Override
    public List<Counted> count(Weeks weeks) {
        return lead(weeks).stream().flatMap(lead -> of(lead, weeks).stream()).toList();
    }

    private Optional<UUID> lead(Weeks weeks) {
        return jdbc.sql("select person_id from team_member where client_id = ? and duty = 'LEAD_AE'")
                .param(weeks.client().value())
                .query(UUID.class)
                .optional();
    }

    private List<Counted> of(UUID lead, Weeks weeks) {
        LocalDate today = LocalDate.ofInstant(weeks.now(), weeks.zone());
        return missed.of(new PersonId(lead), weeks.client(), weeks.first().monday(), today).stream()
                .collect(Collectors.groupingBy(IsoWeek::with, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new Counted(
                        MISSED.key(), each.getKey().monday(), "", lead, null, BigDecimal.valueOf(each.getValue())))
                .toList();
    }
}
