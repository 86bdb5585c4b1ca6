package app.jobbag.targets;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.cockpit.FigureBook;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import app.jobbag.staff.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a client brought in stays in the sums when no more work is done for it (FIN-7). */
@JobbagTest
class ArchivedTargetsTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anArchivedClientIsCountedAndListedWithWhatItBroughtIn() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        money.anIssued(client, "1000");
        money.as(
                money.manager,
                () -> jdbc.sql("update client set status_before_archive = status, status = 'ARCHIVED' where id = ?")
                        .param(client.value())
                        .update());

        assertThat(Viewers.as(
                        new Viewer.Everything("test"),
                        () -> beans.getBean(FigureBook.class).archived()))
                .contains(client);
        Viewers.as(
                new Viewer.Job(client.value(), "test"),
                () -> beans.getBean(QuarterBook.class).count(client));
        TargetQuestion asked = new TargetQuestion(null, Measure.INVOICED, "");
        assertThat(people.by(
                                money.manager,
                                () -> beans.getBean(TargetQueries.class).whole(money.manager, asked))
                        .sides()
                        .clients())
                .anySatisfy(row -> {
                    assertThat(row.id()).isEqualTo(client.value());
                    assertThat(row.year().actual().amount()).isEqualByComparingTo("1000");
                });
    }
}
