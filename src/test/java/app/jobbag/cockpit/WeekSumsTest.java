package app.jobbag.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all clients' figures add up to is their sum for whoever looks, whatever was written and whatever a wall hides. */
@JobbagTest
class WeekSumsTest {
    private static final Viewer ALL = new Viewer.Everything("test");
    private static final List<String> KINDS = List.of("errors", "load", "receivables");

    private record Cell(String kind, LocalDate week, String part, String currency, BigDecimal value) {}

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    FigureBook book;

    @Autowired
    Cockpit cockpit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    MoneyFixture money;
    ClientId mine;
    ClientId walled;
    SignedIn behindAWall;
    LocalDate monday;

    @BeforeEach
    void twoClientsAndAWallBetweenThem() {
        money = new MoneyFixture(beans);
        mine = money.aClient();
        walled = money.aClient();
        behindAWall = money.orders.onTeamOf(mine, Role.MANAGER);
        monday = IsoWeek.with(LocalDate.ofInstant(clock.instant(), behindAWall.zone()))
                .monday();
        money.orders.as(
                ALL,
                () -> jdbc.sql("insert into wall (client_a, client_b, reason, since)"
                                + " values (least(:a, :b), greatest(:a, :b), 'Rivals', now())")
                        .param("a", mine.value())
                        .param("b", walled.value())
                        .update());
    }

    @AfterEach
    void clear() {
        money.orders.as(
                ALL,
                () -> jdbc.sql("delete from week_figure where client_id in (?, ?)")
                        .params(mine.value(), walled.value())
                        .update());
    }

    @RepeatedTest(5)
    void areTheSumOfWhatTheViewerSees() {
        Random random = new Random();
        for (int i = 0; i < 40; i++) {
            change(random);
        }
        for (SignedIn who : List.of(money.manager, behindAWall, money.finance)) {
            assertThat(kept(who)).as(who.name()).containsExactlyInAnyOrderElementsOf(addedUp(who));
        }
    }

    @Test
    void leaveOutTheClientBehindTheWallOnThePage() {
        BigDecimal before = errors(behindAWall);
        BigDecimal beforeOfAll = errors(money.manager);
        write(mine, "errors", "7");
        write(walled, "errors", "11");

        assertThat(errors(behindAWall).subtract(before)).isEqualByComparingTo("7");
        assertThat(errors(money.manager).subtract(beforeOfAll)).isEqualByComparingTo("18");
    }

    @Test
    void areNothingForWhoeverSeesTheOwnTeamsOnly() {
        SignedIn ae = money.orders.onTeamOf(mine, Role.AE);
        write(mine, "errors", "7");

        assertThat(kept(ae)).isEmpty();
    }

    @Test
    void areNotReadOrWrittenByTheApplicationItself() {
        assertThat(jdbc.sql("select has_table_privilege('jobbag_app', 'week_sum', 'SELECT, INSERT, UPDATE, DELETE')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void followACount() {
        money.aDelivered(mine);
        Viewers.as(new Viewer.Job(mine.value(), "test"), () -> book.count(mine));
        Viewers.as(new Viewer.Job(mine.value(), "test"), () -> book.count(mine));

        assertThat(kept(money.manager)).containsExactlyInAnyOrderElementsOf(addedUp(money.manager));
    }

    private BigDecimal errors(SignedIn who) {
        return people.by(who, () -> cockpit.board(who, new FigureQuestion(null, null, null, 13))).lines().stream()
                .filter(line -> line.figure().key().equals("errors"))
                .findFirst()
                .orElseThrow()
                .now();
    }

    private void write(ClientId client, String kind, String value) {
        money.orders.as(
                ALL,
                () -> jdbc.sql(
                                "insert into week_figure (client_id, week, kind, part, value) values (?, ?, ?, '', cast(? as numeric))")
                        .params(client.value(), monday, kind, value)
                        .update());
    }

    private void change(Random random) {
        UUID client = random.nextBoolean() ? mine.value() : walled.value();
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        BigDecimal value = BigDecimal.valueOf(1 + random.nextInt(90_000), 2);
        LocalDate week = monday.minusWeeks(random.nextInt(3));
        String currency = random.nextBoolean() ? "EUR" : "JPY";
        String sql = switch (random.nextInt(4)) {
            case 0 -> "delete from week_figure where client_id = :client and kind = :kind and week >= :week";
            case 1 ->
                "update week_figure set value = -value, week = :week where client_id = :client and kind = :kind"
                        + " and week = :week";
            default -> """
                insert into week_figure (client_id, week, kind, part, currency, value)
                values (:client, :week, :kind, '', case when :kind = 'receivables' then :currency end, :value)
                on conflict (client_id, week, kind, part, person_id, currency) do update set value = excluded.value\
                """;
        };
        money.orders.as(
                ALL,
                () -> jdbc.sql(sql)
                        .param("client", client)
                        .param("kind", kind)
                        .param("week", week)
                        .param("currency", currency)
                        .param("value", value)
                        .update());
    }

    private List<Cell> kept(SignedIn who) {
        return cells(
                who,
                "select kind, week, part, currency, value from jobbag_week_sums(:first, :last, string_to_array(:kinds, ','))");
    }

    private List<Cell> addedUp(SignedIn who) {
        return cells(who, """
            select kind, week, part, currency, sum(value) as value from week_figure
            where week between :first and :last and kind = any (string_to_array(:kinds, ','))
            group by kind, week, part, currency having sum(value) <> 0\
            """);
    }

    private List<Cell> cells(SignedIn who, String sql) {
        return people.by(
                who,
                () -> jdbc.sql(sql)
                        .param("first", monday.minusWeeks(5))
                        .param("last", monday)
                        .param("kinds", String.join(",", KINDS))
                        .query(Cell.class)
                        .list());
    }
}
