package app.jobbag.reminders;

import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.calendar.Holidays;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.platform.scope.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A client that owes, and days counted from when its invoice is due. */
class ReminderScene {
    final MoneyFixture money;
    final ClientId client;
    final InvoiceId invoice;

    private final BeanFactory beans;

    ReminderScene(BeanFactory beans) {
        this.beans = beans;
        this.money = new MoneyFixture(beans);
        this.client = money.aClient();
        this.invoice = money.anIssued(client, "1000");
    }

    /** At ten in the morning there, on that day from the due day on or the next one on which somebody works. */
    void at(int days, Runnable work) {
        beans.getBean(SteerableClock.class).at(moment(days), work);
    }

    LocalDate day(int days) {
        InvoiceDetails details = money.details(invoice);
        LocalDate day = Objects.requireNonNull(details.content().dueOn()).plusDays(days);
        var time = about().debtor().time(beans.getBean(Holidays.class));
        return time.isWorkday(day) ? day : time.workdaysAfter(day, 1);
    }

    Instant moment(int days) {
        var zone = about().debtor().time(beans.getBean(Holidays.class)).zone();
        return day(days).atTime(LocalTime.of(10, 0)).atZone(zone).toInstant();
    }

    /** As a node's job does it. */
    int send(boolean dies) {
        int[] sent = new int[1];
        TransactionTemplate transaction = new TransactionTemplate(beans.getBean(PlatformTransactionManager.class));
        Viewers.as(
                new Viewer.Job(client.value(), "Jobbag"),
                () -> transaction.executeWithoutResult(status -> {
                    sent[0] = beans.getBean(Reminding.class).sendDue(client);
                    if (dies) {
                        status.setRollbackOnly();
                    }
                }));
        return dies ? 0 : sent[0];
    }

    int send() {
        return send(false);
    }

    ClientReminders about() {
        return money.as(money.finance, () -> beans.getBean(Reminding.class).of(money.finance, client));
    }

    List<SentReminder> sent() {
        return money.as(
                money.finance,
                () -> beans.getBean(Calls.class).of(money.finance, client).get());
    }

    List<String> mails() {
        return money.as(
                money.finance,
                () -> beans.getBean(JdbcClient.class)
                        .sql("select body from outbox where client_id = ? and subject = 'reminder' order by queued_at")
                        .param(client.value())
                        .query(String.class)
                        .list());
    }

    void promise(int days, String saidBy) {
        PromiseDraft draft = new PromiseDraft(invoice, null, day(days), saidBy, "", null);
        money.as(money.finance, () -> beans.getBean(PaymentPromises.class).note(money.finance, client, draft));
    }

    Marks marks() {
        return about().items().get(0).marks();
    }
}
