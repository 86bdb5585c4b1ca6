package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.platform.outbox.MailState;
import app.jobbag.platform.outbox.Outbox;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From a delivered order to money in the bank, by the pages, as the people of the agency go through them. */
@JobbagTest
class MoneyStoryTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Outbox outbox;

    MoneyFixture money;
    ClientId client;
    OrderId order;
    SignedIn ae;

    @BeforeEach
    void aDeliveredOrder() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        order = money.aDelivered(client);
        ae = money.orders.onTeamOf(client, Role.AE);
    }

    @Test
    void fromTheClosingCardToMoneyInTheBank() {
        closeTheCard();
        String request = requestTheInvoice();
        String invoice = accept(request);
        money.wantsItsOwnNumber(client);
        issueFails(invoice);
        mend(invoice);
        issue(invoice);
        pay(invoice, "210.00", "Partly paid");
        pay(invoice, "1,000.00", "Paid");
        settlementShowsWhatItEarned();
    }

    private void closeTheCard() {
        String card = "/closing/" + money.cardOf(order).value();
        assertThat(get(money.finance, "/closing?status=WAITING"))
                .hasStatusOk()
                .bodyText()
                .contains(card);
        assertThat(get(money.finance, card))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing is missing", "Close the finance number");
        assertThat(post(money.finance, card + "/closure", "version", "0")).hasStatus3xxRedirection();
        assertThat(get(money.finance, card)).bodyText().contains("closed the finance number");
    }

    private String requestTheInvoice() {
        assertThat(get(ae, "/payment-requests/new?client=" + client.value() + "&order=" + order.value()))
                .hasStatusOk()
                .bodyText()
                .contains("Vintage poster", "2400", "checked");
        MvcTestResult sent = post(
                ae,
                "/payment-requests",
                "client",
                client.value().toString(),
                "evidence",
                "Estimate signed on 2 March",
                "lines[0].order",
                order.value().toString(),
                "lines[0].included",
                "true",
                "lines[0].text",
                "Cartel de la vendimia",
                "lines[0].amount",
                "1,000.00");
        assertThat(sent).hasStatus3xxRedirection();
        assertThat(get(ae, to(sent))).hasStatusOk().bodyText().contains("1,000.00", "Finance decides on this request");
        return to(sent);
    }

    private String accept(String request) {
        assertThat(get(money.finance, "/payment-requests?status=REQUESTED"))
                .hasStatusOk()
                .bodyText()
                .contains(request);
        MvcTestResult accepted =
                post(money.finance, request + "/acceptance", "version", version(money.finance, request));
        assertThat(to(accepted)).startsWith("/invoices/");
        return to(accepted);
    }

    private void issueFails(String invoice) {
        assertThat(get(money.finance, invoice))
                .hasStatusOk()
                .bodyText()
                .contains("requires its own order number", invoice + "/edit", "1,210.00");
        String version = String.valueOf(details(invoice).version());
        assertThat(post(money.finance, invoice + "/issuance", "version", version))
                .hasStatus3xxRedirection();
        assertThat(details(invoice).number()).isNull();
    }

    private void mend(String invoice) {
        assertThat(get(money.finance, invoice + "/edit"))
                .hasStatusOk()
                .bodyText()
                .contains("VAT 21 %", "Cartel de la vendimia");
        assertThat(save(invoice, "quantity", "none"))
                .hasStatus(422)
                .bodyText()
                .contains("Write the number like", "PO-77");
        assertThat(save(invoice, "quantity", "1")).hasStatus3xxRedirection();
        assertThat(get(money.finance, invoice)).bodyText().contains("PO-77", "Issue the invoice");
    }

    private MvcTestResult save(String invoice, String field, String value) {
        return post(
                money.finance,
                invoice,
                "version",
                String.valueOf(details(invoice).version()),
                "buyerReference",
                "PO-77",
                "suppliedOn",
                "2026-03-02",
                "lines[0].order",
                order.value().toString(),
                "lines[0].text",
                "Cartel de la vendimia",
                "lines[0]." + field,
                value,
                "lines[0].unitPrice",
                "1,000.00",
                "lines[0].tax",
                "S:21");
    }

    private void issue(String invoice) {
        String version = String.valueOf(details(invoice).version());
        assertThat(post(money.finance, invoice + "/issuance", "version", version))
                .hasStatus3xxRedirection();
        InvoiceDetails issued = details(invoice);
        assertThat(get(money.finance, invoice))
                .bodyText()
                .contains(issued.number(), "pagos@almenara.example", "Enter a payment");
        assertThat(get(ae, invoice)).hasStatusOk().bodyText().doesNotContain("Enter a payment");
        assertThat(money.as(
                        money.finance, () -> outbox.about("invoice", issued.id().value())))
                .singleElement()
                .satisfies(mail -> assertThat(mail.state()).isNotEqualTo(MailState.FAILED));
        assertThat(get(money.finance, "/invoices?q=" + issued.number()))
                .bodyText()
                .contains("1,210.00");
        assertThat(get(money.finance, "/invoices.csv?q=" + issued.number()))
                .bodyText()
                .contains("1210.00", "EUR");
    }

    private void pay(String invoice, String amount, String state) {
        assertThat(get(money.finance, invoice + "/payments")).hasStatusOk();
        InvoiceDetails before = details(invoice);
        assertThat(post(
                        money.finance,
                        invoice + "/payments",
                        "version",
                        String.valueOf(before.version()),
                        "receivedOn",
                        money.today().toString(),
                        "amount",
                        "9,999.00"))
                .hasStatus(422)
                .bodyText()
                .contains("is open on this invoice");
        assertThat(post(
                        money.finance,
                        invoice + "/payments",
                        "version",
                        String.valueOf(before.version()),
                        "receivedOn",
                        money.today().toString(),
                        "amount",
                        amount,
                        "reference",
                        "Transfer 4711"))
                .hasStatus3xxRedirection();
        assertThat(get(money.finance, invoice)).bodyText().contains(state);
        assertThat(get(money.finance, "/receivables")).hasStatusOk();
    }

    private void settlementShowsWhatItEarned() {
        String card = "/closing/" + money.cardOf(order).value();
        assertThat(get(money.finance, card + "/settlement"))
                .hasStatusOk()
                .bodyText()
                .contains("1,000.00", "80.00", "920.00");
        assertThat(get(ae, card + "/settlement")).hasStatus(404);
        assertThat(get(ae, "/workorders/" + order.value())).hasStatusOk();
    }

    private InvoiceDetails details(String invoice) {
        return money.details(new InvoiceId(UUID.fromString(invoice.substring("/invoices/".length()))));
    }

    private String version(SignedIn who, String place) {
        PaymentRequestId id = new PaymentRequestId(UUID.fromString(place.substring("/payment-requests/".length())));
        return String.valueOf(money.as(
                who, () -> beans.getBean(PaymentRequesting.class).show(who, id).version()));
    }

    private MvcTestResult get(SignedIn who, String place) {
        return mvc.get().uri(place).with(People.as(who)).exchange();
    }

    private MvcTestResult post(SignedIn who, String place, String... fields) {
        var request = mvc.post()
                .uri(place)
                .with(People.as(who))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String to(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }
}
