package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list at some thousands of rows: one query a page, by keyset, with an index for each order it offers. */
@JobbagTest
class InvoiceListTest {
    private static final int ROWS = 5000;

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;

    @BeforeEach
    void manyInvoices() {
        money = new MoneyFixture(beans);
        money.orders.as(new Viewer.Everything("test"), () -> {
            int there = jdbc.sql("select count(*) from invoice").query(Integer.class).single();
            return there < ROWS ? seed(money.aClient()) : 0;
        });
    }

    @Test
    void reads() {
        assertThat(statements("/invoices")).filteredOn(sql -> sql.contains("from invoice i")).hasSize(1);
        assertThat(statements("/invoices")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void showsAnInvoiceWithoutAQueryForEachLine() {
        InvoiceId id = money.anIssued(money.aClient(), "100", "200", "300");

        assertThat(statements("/invoices/" + id.value())).hasSizeLessThanOrEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order by i.listed_on desc, i.id desc",
                "order by coalesce(i.due_on, date '9999-12-31') asc, i.id asc",
                "order by i.total desc, i.id desc"
            })
    void walksAnIndexInEveryOrder(String order) {
        List<String> plan = money.orders.as(
                new Viewer.Everything("test"),
                () -> jdbc.sql("explain select i.id from invoice i join client c on c.id = i.client_id " + order + " limit 51")
                        .query(String.class)
                        .list());

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on invoice") || line.contains("Sort  "));
    }

    private int seed(ClientId client) {
        InvoiceId pattern = money.anIssued(client, "100");
        jdbc.sql("""
                insert into payment_request select (u.id).* from (select jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid())) as id
                    from payment_request r, generate_series(1, ?) where r.client_id = ?) u""")
                .params(ROWS, client.value())
                .update();
        int rows = jdbc.sql("""
                insert into invoice select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
                    'request_id', r.id, 'series_year', 2000, 'series_number', row_number() over (),
                    'number', 'OLD-' || row_number() over (), 'listed_on', i.listed_on - (random() * 900)::int))).*
                from invoice i join payment_request r on r.client_id = i.client_id and r.id <> i.request_id where i.id = ?""")
                .param(pattern.value())
                .update();
        jdbc.sql("analyze invoice").update();
        return rows;
    }

    private List<String> statements(String place) {
        List<Logger> loggers = Stream.of("org.springframework.jdbc.core.JdbcTemplate", "org.hibernate.SQL")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        ListAppender<ILoggingEvent> said = new ListAppender<>();
        said.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.addAppender(said);
        });
        try {
            assertThat(mvc.get().uri(place).with(People.as(money.finance)).exchange()).hasStatusOk();
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(said);
            });
        }
        return said.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> !line.equals("Executing prepared SQL query") && !line.equals("Executing prepared SQL update"))
                .toList();
    }
}
