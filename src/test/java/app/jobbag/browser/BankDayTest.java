package app.jobbag.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.jobbag.bank.BankAccounts;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.Role;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Finance takes a statement in, confirms what is certain, books a part, asks to let an amount go; the ageing says so. */
@InBrowser
class BankDayTest {
    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    Stage stage;

    @Autowired
    BeanFactory beans;

    @Test
    void aStatementBecomesPaymentsAndTheAgeingSaysSo() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        InvoiceId first = money.anIssued(client, "1000");
        InvoiceId second = money.anIssued(client, "500");
        String account = "9" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
        money.as(
                money.finance,
                () -> beans.getBean(BankAccounts.class)
                        .open(money.finance, account, account, Currency.getInstance("EUR")));
        Visitor finance =
                stage.signedIn(browser.page("es-ES"), new Glance(stage.language("es")), "Lucía Ferrer", Role.FINANCE);

        handIn(finance, account, csv(money, first, second));
        finance.press("bank.taking");
        finance.isTold("bank.taking.done");
        finance.press("bank.confirmAll");
        finance.isTold("bank.confirmAll.done");
        Locator part = finance.page()
                .locator(".bank-entry")
                .filter(new Locator.FilterOptions().setHasText(number(money, second)));
        part.getByText(finance.language().text("bank.confirm")).first().click();
        finance.isTold("bank.confirm.done");
        letGo(finance, second);
        decide(money, second);
        finance.open("/clients/" + client.value() + "/account");
        finance.reads(finance.language().amount(300));
        finance.open("/receivables");
        Locator row = finance.page().locator("a[href='/clients/" + client.value() + "/account']");
        assertThat(row.first()).isVisible();
        finance.reads(finance.language().amount(300));
    }

    private void handIn(Visitor finance, String account, String csv) {
        finance.open("/bank-files");
        finance.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("movimientos.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        finance.page().locator("select[name=account]").selectOption(account + " · EUR");
        finance.press("bank.files.save");
        finance.isTold("bank.file.done");
    }

    private void letGo(Visitor finance, InvoiceId id) {
        finance.open("/invoices/" + id.value() + "/payments");
        finance.follow("collections.writeOff.new");
        finance.fill("collections.writeOff.amount", finance.language().amount(5));
        finance.fill("collections.writeOff.reason", "No compensa reclamarlo");
        finance.press("collections.writeOff.ask");
        finance.isTold("collections.writeOff.asked");
    }

    private void decide(MoneyFixture money, InvoiceId id) {
        Visitor manager =
                stage.signedIn(browser.page("es-ES"), new Glance(stage.language("es")), "Carmen Robles", Role.MANAGER);
        manager.open("/write-offs");
        manager.page()
                .locator("section.card")
                .filter(new Locator.FilterOptions().setHasText(number(money, id)))
                .getByText(manager.language().text("collections.writeOff.approve"))
                .click();
        manager.isTold("collections.writeOff.approved");
    }

    /** All of the first; of the second, whose 605.00 are open, half. */
    private static String csv(MoneyFixture money, InvoiceId first, InvoiceId second) {
        return "Fecha;Concepto;Importe\n" + money.today() + ";Pago " + number(money, first) + ";1210,00\n"
                + money.today() + ";A cuenta " + number(money, second) + ";300,00\n";
    }

    private static String number(MoneyFixture money, InvoiceId id) {
        return Objects.requireNonNull(money.details(id).number());
    }
}
