package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.staff.People;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    void reads() throws Exception {
        assertThat(statements("/invoices")).hasSize(1);
    }

    @Test
    void showsAnInvoiceWithoutAQueryForEachLine() throws Exception {
        InvoiceId id = money.anIssued(money.aClient(), "100", "200", "300");

        assertThat(statements("/invoices/" + id.value())).hasSize(2);
    }

    /** Copies of one issued invoice, each with a request, a number and a day of its own. */
    private int seed(InvoiceId pattern) {
        jdbc.sql("set local statement_timeout = 0").update();
        jdbc.sql("""
                insert into payment_request select copy.* from payment_request r cross join generate_series(1, ?) as n
                cross join lateral jsonb_populate_record(r, jsonb_build_object('id', md5('request ' || n)::uuid, 'evidence', 'copy')) copy
                where r.id = (select request_id from invoice where id = ?)""").params(ROWS, pattern.value()).update();
        String columns = jdbc.sql("""
                select string_agg(attname, ', ') from pg_attribute
                where attrelid = 'invoice'::regclass and attnum > 0 and not attisdropped and attgenerated = ''""").query(String.class).single();
        return jdbc.sql("""
                insert into invoice (%1$s) select %1$s from (select copy.* from invoice i
                join (select id, row_number() over () as n from payment_request where evidence = 'copy') r on true
                cross join lateral jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(), 'request_id', r.id,
                    'series_year', 2000, 'series_number', r.n, 'number', 'OLD-' || r.n,
                    'listed_on', i.listed_on - (r.n %% 900)::int)) copy
                where i.id = ?) copies""".formatted(columns)).param(pattern.value()).update();
    }

    private <T> T everywhere(Supplier<T> work) {
        return money.orders.as(new Viewer.Everything("test"), work);
    }

    private List<String> statements(String place) throws Exception {
        return Statements.ownReading(Statements.of(() -> assertThat(
                        mvc.get().uri(place).with(People.as(money.finance)).exchange())
                .hasStatusOk()));
    }
}
