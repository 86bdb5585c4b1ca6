package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.function.Supplier;
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
        int there = everywhere(() -> jdbc.sql("select count(*) from invoice where series_year = 2000")
                .query(Integer.class)
                .single());
        if (there == 0) {
            InvoiceId pattern = money.anIssued(money.aClient(), "100");
            assertThat(everywhere(() -> seed(pattern))).isEqualTo(ROWS);
        }
    }

    @Test
    void reads() {
        assertThat(statements("/invoices"))
                .filteredOn(sql -> sql.contains("from invoice i"))
                .hasSize(1);
        assertThat(statements("/invoices")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void showsAnInvoiceWithoutAQueryForEachLine() {
        InvoiceId id = money.anIssued(money.aClient(), "100", "200", "300");

        assertThat(statements("/invoices/" + id.value())).hasSizeLessThanOrEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order by i.listed_on desc, i.id desc",
                "order by coalesce(i.due_on, date '9999-12-31') asc, i.id asc",
                "order by i.total desc, i.id desc"
            })
    void walksAnIndexInEveryOrder(String order) {
        List<String> plan = everywhere(() -> jdbc.sql(
                        "explain select i.id from invoice i join client c on c.id = i.client_id " + order + " limit 51")
                .query(String.class)
                .list());

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan on invoice") || line.contains("Sort  "));
    }

    /** Copies of one issued invoice, each with a request, a number and a day of its own. */
    private int seed(InvoiceId pattern) {
        jdbc.sql("""
                insert into payment_request select copy.* from payment_request r cross join generate_series(1, ?) as n
                cross join lateral jsonb_populate_record(r, jsonb_build_object('id', md5('request ' || n)::uuid, 'evidence', 'copy')) copy
                where r.id = (select request_id from invoice where id = ?)""").params(ROWS, pattern.value()).update();
        int rows = jdbc.sql("""
                insert into invoice select copy.* from invoice i
                join (select id, row_number() over () as n from payment_request where evidence = 'copy') r on true
                cross join lateral jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id,
                    'series_year', 2000, 'series_number', r.n, 'number', 'OLD-' || r.n,
                    'listed_on', i.listed_on - (r.n % 900)::int)) copy
                where i.id = ?""").param(pattern.value()).update();
        return rows;
    }

    private <T> T everywhere(Supplier<T> work) {
        return money.orders.as(new Viewer.Everything("test"), work);
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
            assertThat(mvc.get().uri(place).with(People.as(money.finance)).exchange())
                    .hasStatusOk();
        } finally {
            loggers.forEach(logger -> {
                logger.setLevel(null);
                logger.detachAppender(said);
            });
        }
        String own = Thread.currentThread().getName();
        return said.list.stream()
                .filter(event -> event.getThreadName().equals(own))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line ->
                        !line.equals("Executing prepared SQL query") && !line.equals("Executing prepared SQL update"))
                .toList();
    }
}
