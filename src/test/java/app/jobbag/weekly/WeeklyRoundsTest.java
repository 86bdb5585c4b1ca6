package app.jobbag.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.calendar.Zones;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * REP-1 over the years, against the database. In the ordinary run a few weeks around the beginning of summer time, in every
 * sixth kind of zone; {@code bin/weeks} plays ten years in all of them (decision 050).
 */
@JobbagTest
class WeeklyRoundsTest {
    private static final Logger log = LoggerFactory.getLogger(WeeklyRoundsTest.class);
    private static final IsoWeek FIRST = IsoWeek.with(LocalDate.of(2031, 3, 10));
    private static final int TEN_YEARS = 522;
    private static final int WEEKS = Integer.getInteger("jobbag.weeks", 6);
    private static final int ONE_ZONE_OF = Integer.getInteger("jobbag.zones", WEEKS < TEN_YEARS ? 6 : 1);
    /** The week whose report nobody sends in time. */
    private static final IsoWeek LOST = FIRST.plus(2);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SteerableClock clock;

    @Autowired
    private Holidays holidays;

    @Autowired
    private WeeklyRounds rounds;

    @Autowired
    private WeeklySending sending;

    private final Random chance = new Random(11);

    private record Told(
            IsoWeek week, Instant due, @Nullable Instant sent, boolean late, int mails, int readers, int atNoon) {}

    @Test
    void eachClientGetsOneReportAWeekByItsNoonOrMarkedLate() {
        List<IsoWeek> weeks = FIRST.andNext(WEEKS);
        List<LivingClient> clients = clients();
        alone(clients);
        SimulatedYears years = new SimulatedYears(clients, weeks, holidays, chance);
        years.loseMondayAfter(LOST);
        TwoNodes nodes = new TwoNodes(rounds, clock, jdbc, transactions, chance);
        years.play(nodes, new AccountPeople(clients, jdbc, sending, clock, chance), WEEKS < TEN_YEARS ? 4 : 12);
        List<Told> all = new ArrayList<>();
        for (LivingClient client : clients) {
            List<Told> told = told(client);
            assertThat(told).as(client.zone().getId()).extracting(Told::week).containsExactlyElementsOf(weeks);
            assertThat(told).as(client.zone().getId()).allSatisfy(each -> isInTimeOrMarked(each, client));
            all.addAll(told);
        }
        assertThat(all)
                .filteredOn(each -> each.week().equals(LOST) && each.sent() != null)
                .anyMatch(Told::late);
        assertThat(all).filteredOn(each -> each.late()).hasSizeLessThan(all.size() / 3);
        log.info(
                "{}, {} crashes: {} reports, {} of them late, {} never sent and reminded of",
                years,
                nodes.crashes(),
                all.size(),
                all.stream().filter(Told::late).count(),
                all.stream().filter(each -> each.sent() == null).count());
    }

    @Test
    void theDatabaseKnowsEveryZoneThatAClientCanLiveIn() {
        List<String> known = inRead(() -> jdbc.sql("select name from pg_timezone_names")
                .query(String.class)
                .list());
        assertThat(known).containsAll(Zones.all());
    }

    private void isInTimeOrMarked(Told each, LivingClient client) {
        Instant sent = each.sent();
        assertThat(each.due()).isEqualTo(client.noon(each.week(), holidays));
        if (client.way() == LivingClient.Way.NEVER) {
            assertThat(sent).isNull();
            assertThat(each.atNoon()).as("the manager was told").isOne();
            assertThat(each.mails()).isZero();
        } else {
            assertThat(sent).isNotNull();
            assertThat(each.late()).isEqualTo(sent.isAfter(each.due()));
            assertThat(each.mails()).isOne();
            assertThat(each.readers()).isOne();
        }
    }

    private List<LivingClient> clients() {
        Instant begin = FIRST.monday().minusWeeks(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        List<ZoneId> zones = new ZoneRulesThen(
                        begin, FIRST.plus(WEEKS + 3).monday().atStartOfDay().toInstant(ZoneOffset.UTC))
                .different();
        return IntStream.range(0, zones.size())
                .filter(n -> n % ONE_ZONE_OF == 0)
                .mapToObj(n -> LivingClient.the(
                        n / ONE_ZONE_OF, zones.get(n), WeeklyScene.of(jdbc, transactions), FIRST.monday()))
                .toList();
    }

    /** What other tests left would come first, year after year, and nobody takes it up here. */
    private void alone(List<LivingClient> clients) {
        UUID[] ours =
                clients.stream().map(each -> each.scene().client().value()).toArray(UUID[]::new);
        clients.get(0)
                .scene()
                .house()
                .maintain(() -> jdbc.sql("update weekly_setting set active = false where client_id <> all(?)")
                        .param(ours)
                        .update());
    }

    private List<Told> told(LivingClient client) {
        RowMapper<Told> rows = (row, n) -> new Told(
                IsoWeek.with(row.getObject("week", LocalDate.class)),
                row.getTimestamp("due_at").toInstant(),
                row.getTimestamp("sent_at") == null
                        ? null
                        : row.getTimestamp("sent_at").toInstant(),
                row.getBoolean("late"),
                row.getInt("mails"),
                row.getInt("readers"),
                row.getInt("at_noon"));
        return inRead(() -> jdbc.sql("""
                select r.*, (select count(*) from outbox o where o.subject = 'weeklyReport' and o.subject_id = r.id
                        and o.client_id = r.client_id and o.recipient = k.email) as mails,
                    (select count(*) from weekly_recipient w where w.report_id = r.id) as readers,
                    (select count(*) from weekly_reminder m where m.report_id = r.id and m.kind = 'NOON') as at_noon
                from weekly_report r join contact k on k.client_id = r.client_id
                where r.client_id = ? and r.week < ? order by r.week""")
                .params(
                        client.scene().client().value(),
                        Date.valueOf(FIRST.plus(WEEKS).monday()))
                .query(rows)
                .list());
    }

    private <T> List<T> inRead(Supplier<List<T>> work) {
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
