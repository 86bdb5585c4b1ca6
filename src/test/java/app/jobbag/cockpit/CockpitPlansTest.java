package app.jobbag.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** With ten years of figures the page asks once, reads the weeks that it shows through an index, and no table behind them. */
@JobbagTest
class CockpitPlansTest {
    private static final Viewer ALL = new Viewer.Everything("test");
    private static final int YEARS = 10;
    private static final int KINDS = 20;
    private static final int PARTS = 6;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    MoneyFixture money;
    ClientId client;
    LocalDate monday;

    @BeforeEach
    void tenYears() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        monday = IsoWeek.with(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .monday();
        money.orders.as(
                ALL,
                () -> jdbc.sql("""
                    insert into week_figure (client_id, week, kind, part, value)
                    select ?, cast(? as date) - 7 * w, (array['errors', 'load', 'overdue', 'receivables'])[k %% 4 + 1], k || ' ' || p, 1
                    from generate_series(0, %d) w, generate_series(1, %d) k, generate_series(1, %d) p\
                    """.formatted(YEARS * 52, KINDS, PARTS))
                        .params(client.value(), monday)
                        .update());
    }

    @AfterEach
    void clear() {
        money.orders.as(
                ALL,
                () -> jdbc.sql("delete from week_figure where client_id = ?")
                        .param(client.value())
                        .update());
    }

    @Test
    void readsTheWeeksItShowsAndNoTableBehindThem() throws Exception {
        for (String page : List.of(
                "/week?client=" + client.value(),
                "/week?person=" + money.manager.id().value(),
                "/week?team=" + money.manager.id().value(),
                "/week/figure?kind=errors")) {
            List<String> said = Statements.ownReading(Statements.of(() -> assertThat(
                            mvc.get().uri(page).with(People.as(money.manager)).exchange())
                    .hasStatusOk()));
            List<String> reading =
                    said.stream().filter(sql -> sql.contains("week_figure")).toList();
            assertThat(reading).as(page).hasSize(1);
            Map<String, List<String>> tables = new TreeMap<>();
            look(tables, plan(reading.get(0)));
            assertThat(tables.keySet())
                    .as(page)
                    .isSubsetOf(
                            "week_figure",
                            "week_figured",
                            "client",
                            "person",
                            "team_member",
                            "person_target",
                            "client_target");
            assertThat(tables.get("week_figure")).as(page).doesNotContain("Seq Scan");
        }
    }

    @Test
    void readsOfEverybodyWhatTheFiguresAddUpToAndNoFigure() throws Exception {
        List<String> said = Statements.ownReading(Statements.of(() -> assertThat(
                        mvc.get().uri("/week").with(People.as(money.manager)).exchange())
                .hasStatusOk()));
        assertThat(said)
                .anyMatch(sql -> sql.contains("jobbag_week_sums"))
                .noneMatch(sql -> sql.contains("week_figure "));
    }

    /** With the values of the page put in their places: sums over thirteen weeks of ten years. */
    private JsonNode plan(String sql) {
        String filled = sql;
        while (filled.contains("?")) {
            filled = filled.replaceFirst("\\?", value(filled.substring(0, filled.indexOf('?'))));
        }
        String explained = "explain (costs off, format json) " + filled;
        return people.by(
                money.manager,
                () -> json.readTree(jdbc.sql(explained).query(String.class).single())
                        .get(0)
                        .get("Plan"));
    }

    private String value(String before) {
        String said = before.stripTrailing();
        if (said.endsWith("between")) {
            return "date '" + monday.minusWeeks(12) + "'";
        } else if (said.endsWith("and")) {
            return "date '" + monday + "'";
        }
        if (said.endsWith("f.client_id = cast(")) {
            return "'" + client.value() + "'";
        } else if (said.endsWith("person_id = cast(")) {
            return "'" + money.manager.id().value() + "'";
        }
        return said.endsWith("string_to_array(") ? "'errors,load'" : "null";
    }

    private static void look(Map<String, List<String>> tables, JsonNode node) {
        if (node.has("Relation Name")) {
            tables.computeIfAbsent(node.get("Relation Name").asString(), table -> new ArrayList<>())
                    .add(node.get("Node Type").asString());
        }
        for (JsonNode child : node.path("Plans")) {
            look(tables, child);
        }
    }
}
