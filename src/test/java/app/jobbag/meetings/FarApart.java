package app.jobbag.meetings;

import app.jobbag.clients.ClientId;
import app.jobbag.staff.PeopleRegister;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.WorkingWeek;
import app.jobbag.staff.WorkingWeeks;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** A team in Madrid, Mexico City and Shanghai whose hours meet for one hour of the day. */
@Component
public class FarApart {
    private final PeopleRegister people;
    private final WorkingWeeks weeks;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    FarApart(PeopleRegister people, WorkingWeeks weeks, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.people = people;
        this.weeks = weeks;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Ana's client, with a colleague who begins early and one who ends late. */
    public ClientId team(SignedIn ana, String early, String late) {
        MeetingsFixture house = new MeetingsFixture(jdbc, transactions);
        ClientId client = house.aClient();
        house.onTeam(client, ana, Role.AE);
        works(house, house.onTeam(client, early, Role.CONTRIBUTOR), "America/Mexico_City", 7);
        works(house, house.onTeam(client, late, Role.CONTRIBUTOR), "Asia/Shanghai", 14);
        return client;
    }

    private void works(MeetingsFixture house, SignedIn who, String zone, int from) {
        house.as(who, () -> {
            people.prefer(who.id(), who.locale(), ZoneId.of(zone), who.theme());
            weeks.write(
                    who.id(),
                    new WorkingWeek(
                            0,
                            "",
                            IntStream.rangeClosed(1, 5)
                                    .mapToObj(day ->
                                            new WorkingWeek.Day(day, LocalTime.of(from, 0), LocalTime.of(from + 8, 0)))
                                    .toList()));
        });
    }
}
