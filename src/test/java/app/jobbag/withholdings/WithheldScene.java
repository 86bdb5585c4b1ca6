package app.jobbag.withholdings;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.PaymentId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.invoices.RequestLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.platform.SteerableClock;
import app.jobbag.platform.scope.Viewer;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import app.jobbag.workorders.OrderCourse;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Currency;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invoices of which something is withheld, issued in a year to come and paid in it and later. */
class WithheldScene {
    final MoneyFixture money;
    /** In which invoices are issued. */
    final int year;

    private final BeanFactory beans;

    WithheldScene(BeanFactory beans) {
        this.beans = beans;
        money = new MoneyFixture(beans);
        year = money.today().getYear() + 1;
    }

    void on(int of, Month month, Runnable work) {
        beans.getBean(SteerableClock.class)
                .at(LocalDate.of(of, month, 10).atTime(10, 0).toInstant(ZoneOffset.UTC), work);
    }

    ClientId withholding(String currency, String percent) {
        ClientId client = money.aClient(currency);
        Withholding kept = new Withholding("IRPF", Percent.of(percent), "");
        money.as(
                money.finance, () -> beans.getBean(Withholdings.class).set(money.finance, client, money.today(), kept));
        return client;
    }

    /** Issued on the tenth of November. */
    InvoiceId issued(ClientId client, String currency, String net) {
        InvoiceId id = aDraft(client, Money.of(net, currency));
        on(year, Month.NOVEMBER, () -> {
            if (!currency.equals("EUR")) {
                ExchangeRate rate = new ExchangeRate(
                        Currency.getInstance(currency),
                        Currency.getInstance("EUR"),
                        money.today(),
                        new BigDecimal("0.1283"),
                        "test");
                money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, rate));
            }
            money.issue(id);
        });
        return id;
    }

    InvoiceId aDraft(ClientId client, Money agreed) {
        OrderId order = money.orders.anIssued(client, agreed);
        money.orders.as(new Viewer.Everything("test"), () -> {
            beans.getBean(OrderCourse.class).deliver(order);
            beans.getBean(OrderCourse.class).close(order);
            return order;
        });
        RequestLine line = new RequestLine(order, "Cartel de la vendimia", agreed.amount());
        return money.accept(money.aRequest(client, line));
    }

    PaymentId pay(InvoiceId id, BigDecimal amount) {
        InvoiceDetails invoice = money.details(id);
        PaymentDraft paid = new PaymentDraft(money.today(), amount, "TRANSF.");
        return money.as(
                money.finance,
                () -> beans.getBean(Collecting.class).receive(money.finance, id, invoice.version(), paid));
    }

    BigDecimal withheld(InvoiceId id, int in) {
        return money.as(
                money.finance,
                () -> beans.getBean(JdbcClient.class)
                        .sql("select withheld_in(i, ?) from invoice i where i.id = ?")
                        .params(in, id.value())
                        .query(BigDecimal.class)
                        .single());
    }
}
