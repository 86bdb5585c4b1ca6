package app.jobbag.history;

import static app.jobbag.staff.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A page of a long history walks one index from its place on, and sorts nothing but that page. */
@JobbagTest
class HistoryPlanTest {
    private static final int ENTRIES = 30_000;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aLongHistory() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("""
                    insert into trail (at, actor_kind, actor_id, actor_name, subject, subject_id, client_id, verb)
                    select now(), 'person', gen_random_uuid(), 'Ana', 'meeting', gen_random_uuid(), ?, 'changed'
                    from generate_series(1, ?)""").params(client.value(), ENTRIES).update());
    }

    @Test
    void readsAPageAndNoMore() throws Exception {
        String plan = plan(statement(""), false);
        assertThat(plan).contains("trail_client").doesNotContain("Sort", "Seq Scan on trail");
        assertThat(rowsRead(plan)).isLessThan(200);
        assertThat(plan(statement("?part=TALKS&side=INTERNAL"), true))
                .contains("trail_client")
                .doesNotContain("Sort");
    }

    private String statement(String query) throws Exception {
        List<String> said = Statements.of(() -> assertThat(mvc.get()
                        .uri("/clients/" + client.value() + "/history" + query)
                        .with(as(money.manager))
                        .exchange())
                .hasStatusOk());
        return said.stream()
                .filter(sql -> sql.contains("from trail t"))
                .findFirst()
                .orElseThrow();
    }

    private String plan(String sql, boolean sides) {
        String[] subjects = {"meeting", "client", "order"};
        String[] none = {};
        return people.by(money.manager, () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            jdbc.sql("set local enable_bitmapscan = off").update();
            jdbc.sql("set local enable_sort = off").update();
            JdbcClient.StatementSpec asked = jdbc.sql("explain (analyze, costs off, timing off) " + sql)
                    .params(
                            client.value(),
                            Long.MAX_VALUE,
                            subjects,
                            none,
                            money.manager.id().value());
            return String.join(
                    "\n",
                    (sides ? asked.param(none) : asked).query(String.class).list());
        });
    }

    /** Of the index walk. */
    private static int rowsRead(String plan) {
        return plan.lines()
                .filter(line -> line.contains("using trail_client"))
                .map(line -> line.replaceAll(".*rows=(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
