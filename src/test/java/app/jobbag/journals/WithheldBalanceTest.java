package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.withholdings.Withholding;
import app.jobbag.withholdings.Withholdings;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** At the month's end the account of what is withheld is held against the documents. */
@JobbagTest
class WithheldBalanceTest {
    @Autowired
    BeanFactory beans;

    @Test
    void isWhatInvoicesWithholdLessWhatCreditNotesTookBack() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        Withholding irpf = new Withholding("IRPF", Percent.of("15"), "");
        money.as(
                money.finance, () -> beans.getBean(Withholdings.class).set(money.finance, client, money.today(), irpf));
        Money before = balance(money);
        InvoiceId id = money.anIssued(client, "1000");
        assertThat(balance(money)).isEqualTo(before.plus(Money.of("150", "EUR")));

        new CreditFixture(beans, money).amount(id, 0, "400");
        assertThat(balance(money)).isEqualTo(before.plus(Money.of("90", "EUR")));
    }

    private Money balance(MoneyFixture money) {
        return money
                .as(
                        money.finance,
                        () -> beans.getBean(Reconciling.class).month(money.finance, YearMonth.from(money.today())))
                .balances()
                .stream()
                .filter(each -> each.account() == JournalAccount.WITHHELD
                        && each.currency().equals("EUR"))
                .peek(each -> assertThat(each.difference().isZero()).isTrue())
                .map(Reconciled.Balance::journal)
                .findFirst()
                .orElse(Money.of("0", "EUR"));
    }
}
