package app.jobbag.planning;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.Statements;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.Discipline;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrdersFixture;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sixty people, twelve weeks, a hundred thousand planned rows; nothing of it is left behind. */
@JobbagTest
class TeamLoadTest {
    private static final int PEOPLE = 60;
    private static final IsoWeek FIRST = IsoWeek.valueOf("2027-W10");

    @Autowired
    BeanFactory beans;

    @Autowired
    TeamLoad load;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    OrdersFixture fixture;
    ClientId client;
    SignedIn lead;

    @BeforeEach
    void aTeam() {
        fixture = new OrdersFixture(beans);
        client = fixture.aClient();
        lead = fixture.onTeamOf(client, Role.LEAD, Discipline.CREATIVE);
        fixture.anIssued(client);
    }

    @Test
    void sixtyPeopleInTwelveWeeksAreOneStatement() {
        List<LoadRow> board = new ArrayList<>();
        List<String> said = said(() -> inPassing(() -> {
            people();
            plan(20, 12);
            joinedByHash();
            board.addAll(load.board(new LoadQuestion(FIRST, null, null, null)));
        }));
        int planned = said.stream()
                .map(sql -> sql.contains("insert into planned_hours") || sql.startsWith("set local"))
                .toList()
                .lastIndexOf(true);
        assertThat(said.subList(planned + 1, said.size())).hasSize(1);
        assertThat(board).hasSizeGreaterThanOrEqualTo(PEOPLE);
        List<LoadRow> busy = board.stream()
                .filter(row -> row.cells().get(0).planned().signum() > 0)
                .toList();
        assertThat(busy).hasSize(PEOPLE);
        assertThat(busy).allSatisfy(row -> {
            assertThat(row.cells()).hasSize(LoadQuestion.WEEKS);
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.planned()).isEqualByComparingTo("40"));
            assertThat(row.cells().get(4).capacity()).isEqualByComparingTo(new BigDecimal(40));
        });
    }

    @Test
    void narrowsToADisciplineAndToAClientsTeam() {
        LoadQuestion media = new LoadQuestion(FIRST, Discipline.MEDIA, null, null);
        SignedIn planner = fixture.onTeamOf(client, Role.LEAD, Discipline.MEDIA);
        assertThat(fixture.as(lead, () -> load.board(media)))
                .extracting(row -> row.person().id())
                .containsExactly(planner.id());
        LoadQuestion elsewhere = new LoadQuestion(FIRST, null, fixture.aClient(), null);
        assertThat(fixture.as(lead, () -> load.board(elsewhere))).isEmpty();
    }

    @Test
    void atAHundredThousandRowsTheWeeksAreFoundByTheirIndex() {
        inPassing(() -> {
            people();
            plan(30, 56);
            String explained =
                    String.join("\n", jdbc.sql("""
                            explain (analyze, buffers) select person_id, week, sum(hours) from planned_load
                            where week between '2027-03-08' and '2027-05-24' group by person_id, week""").query(String.class).list());
            assertThat(explained).doesNotContain("Seq Scan on planned_hours");
        });
    }

    /**
     * No statistics know of rows that came in this very transaction: the server would walk all of them for each of them, and
     * a plan that this session has kept from smaller boards would too.
     */
    private void joinedByHash() {
        jdbc.sql("discard plans").update();
        jdbc.sql("set local enable_nestloop = off").update();
    }

    private void people() {
        jdbc.sql("""
                insert into person (id, version, name, email, title, active, locale, zone, theme, created_at)
                select md5('load ' || n)::uuid, 0, 'Load ' || n, 'load' || n || '@almendro.example', '', true, 'en', 'Europe/Madrid',
                    'AUTO', now() from generate_series(1, ?) n""").param(PEOPLE).update();
        jdbc.sql("insert into person_role select md5('load ' || n)::uuid, 'CONTRIBUTOR' from generate_series(1, ?) n")
                .param(PEOPLE)
                .update();
        jdbc.sql("""
                insert into team_member select ?, md5('load ' || n)::uuid, 'CONTRIBUTOR', now() from generate_series(1, ?) n""").params(client.value(), PEOPLE).update();
        jdbc.sql("""
                insert into order_assignee select o.client_id, o.id, md5('load ' || n)::uuid
                from work_order o, generate_series(1, ?) n where o.client_id = ?""").params(PEOPLE, client.value()).update();
    }

    /** Each person has so many parts in an order, of two hours a week. */
    private void plan(int parts, int weeks) {
        jdbc.sql("""
                insert into assignment (id, client_id, version, order_id, person_id, role, created_by, created_at)
                select gen_random_uuid(), o.client_id, 0, o.id, md5('load ' || n)::uuid, 'Part ' || r, o.author_id, now()
                from work_order o, generate_series(1, ?) n, generate_series(1, ?) r where o.client_id = ?""").params(PEOPLE, parts, client.value()).update();
        jdbc.sql("""
                insert into planned_hours select a.client_id, a.id, cast(? as date) + 7 * w, 2
                from assignment a, generate_series(0, ? - 1) w where a.client_id = ?""").params(FIRST.monday(), weeks, client.value()).update();
    }

    private void inPassing(Runnable work) {
        Viewers.as(new Viewer.Person(lead.id().value(), lead.name()), () -> {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                work.run();
                status.setRollbackOnly();
            });
        });
    }

    private static List<String> said(Statements.Work work) {
        try {
            return Statements.of(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
