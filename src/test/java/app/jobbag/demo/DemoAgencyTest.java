package app.jobbag.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.TestDatabase;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.platform.trail.TrailCheck;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The load runs at the start of this context, on a database of its own. */
@SpringBootTest(properties = {"jobbag.demo=true", "jobbag.demo.load=true"})
@Import(TestDatabase.class)
class DemoAgencyTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DemoMark mark;

    @Autowired
    private DemoDoor door;

    @Autowired
    private TrailCheck trail;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void isLoadedWhole() {
        assertThat(mark.load()).isEqualTo(DemoMark.Load.COMPLETE);
    }

    @Test
    void hasThePeopleAndClientsThatWerePromised() {
        assertThat(count("person")).isEqualTo(25);
        assertThat(count("client")).isEqualTo(12);
        assertThat(one("select count(distinct country) from client")).isEqualTo(5);
        assertThat(one("select count(distinct currency) from client")).isEqualTo(4);
        assertThat(texts("select distinct status from client")).hasSize(4);
        assertThat(count("wall")).isEqualTo(1);
    }

    @Test
    void hasTheLooseEndsOfPayments() {
        assertThat(count("withholding_certificate")).isPositive();
        assertThat(one("select count(*) from payment where banked_currency = 'EUR' and currency = 'CNY'"))
                .isEqualTo(1);
        assertThat(one("select count(*) from refund_request where state = 'ASKED'"))
                .isEqualTo(1);
        assertThat(texts("select distinct unit from invoice_line")).contains("DAY", "LUMP_SUM");
    }

    @Test
    void hasAYearOfWork() {
        assertThat(count("meeting")).isBetween(80, 145);
        assertThat(count("work_order")).isBetween(70, 110);
        assertThat(count("invoice")).isBetween(60, 100);
        assertThat(texts("select distinct status from work_order")).hasSize(9);
        assertThat(texts("select distinct state from change_order"))
                .containsExactlyInAnyOrder("ACCEPTED", "REFUSED", "SUBMITTED", "WITH_CLIENT");
        assertThat(texts("select distinct state from estimate"))
                .containsExactlyInAnyOrder("DRAFT", "SUBMITTED", "WITH_CLIENT", "SIGNED");
        assertThat(texts("select distinct state from schedule")).containsExactlyInAnyOrder("DRAFT", "SIGNED");
        assertThat(one("select count(*) from schedule where lost_client = 3 and revision = 2"))
                .isEqualTo(1);
        assertThat(texts("select distinct status from invoice")).hasSize(5);
        assertThat(one("select count(distinct currency) from invoice")).isEqualTo(4);
    }

    @Test
    void hasMinutesInEveryStateOfTheirConfirmationAskedWhenTheyWentOut() {
        assertThat(texts("select distinct state from signature_request where subject_kind = 'minutes'"))
                .containsExactlyInAnyOrder("OPEN", "COMPLETE", "SENT_BACK", "REPLACED", "LAPSED");
        assertThat(one("select count(*) from client where objection_hours = 48"))
                .isEqualTo(1);
        assertThat(one("""
                select count(*) from signature_request q join minutes m on m.client_id = q.client_id and m.id = q.subject_id
                where q.subject_kind = 'minutes' and q.created_at > m.circulated_at + interval '1 hour'""")).isZero();
    }

    @Test
    void leavesNoGapInANumberSeries() {
        assertThat(one("""
                select count(*) from (select series_year, count(*) as issued, max(series_number) as last from invoice
                    where number is not null group by series_year) years where issued <> last""")).isZero();
        assertThat(one("""
                select count(*) from (select split_part(number, '-', 2) as year, count(*) as issued,
                    max(split_part(number, '-', 3)::int) as last from work_order where number is not null
                    group by 1) years where issued <> last""")).isZero();
    }

    @Test
    void leavesATrailWithoutFault() {
        assertThat(all(() -> trail.findings(null))).isEmpty();
    }

    @Test
    void writesToNobodyInTheRealWorld() {
        assertThat(
                        texts(
                                "select email from contact union select email from person union select accounts_email from client"))
                .allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void tellsHowToGetIn() {
        assertThat(door.sign()).contains("ana.ruiz@almendro.example", PeopleChapter.PASSWORD, "/demo/mailbox");
    }

    private int count(String table) {
        return one("select count(*) from " + table);
    }

    private int one(String sql) {
        return all(() -> jdbc.sql(sql).query(Integer.class).single());
    }

    private List<String> texts(String sql) {
        return all(() -> jdbc.sql(sql).query(String.class).list());
    }

    private <T> T all(Supplier<T> work) {
        return Viewers.as(
                new Viewer.Everything("test"),
                () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
