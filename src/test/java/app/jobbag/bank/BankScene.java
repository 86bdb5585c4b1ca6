package app.jobbag.bank;

import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account of the agency and what comes in on it. */
public class BankScene {
    public final MoneyFixture money;
    public final SignedIn finance;
    final BankAccountId account;
    private final BeanFactory beans;
    private int statements;

    public BankScene(BeanFactory beans) {
        this.beans = beans;
        money = new MoneyFixture(beans);
        finance = money.finance;
        String number =
                UUID.randomUUID().toString().replace("-", "").substring(0, 16).toUpperCase(Locale.ROOT);
        account = money.as(
                finance,
                () -> beans.getBean(BankAccounts.class)
                        .open(finance, "Current account", "9" + number, Currency.getInstance("EUR")));
    }

    /** What came in or, below nothing, left today: each with who paid and what was said. */
    public record Paid(String amount, String party, String text) {}

    public List<BankEntryDetails> arrive(Paid... paid) {
        StringBuilder csv = new StringBuilder("Date;Description;Payer;Amount;ID\n");
        LocalDate today = money.today();
        for (Paid each : paid) {
            csv.append(today)
                    .append(';')
                    .append(each.text())
                    .append(';')
                    .append(each.party())
                    .append(';');
            csv.append(each.amount()).append(";").append(UUID.randomUUID()).append('\n');
        }
        BankFileId file = handIn("statement-" + statements++ + ".csv", csv.toString());
        take(file);
        return entries(file);
    }

    BankFileId handIn(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return money.as(finance, () -> beans.getBean(BankFiles.class).handIn(finance, name, bytes, account));
    }

    int take(BankFileId file) {
        return money.as(finance, () -> beans.getBean(StatementTaking.class).take(finance, file, 0));
    }

    List<BankEntryDetails> entries(BankFileId file) {
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        return money.as(
                finance,
                () -> jdbc.sql("""
                        select e.id from bank_entry e join bank_statement s on s.id = e.statement_id where s.file_id = ?
                        order by s.position, e.position""").param(file.value()).query(UUID.class).list().stream()
                        .map(id -> entry(new BankEntryId(id)))
                        .toList());
    }

    BankEntryDetails entry(BankEntryId id) {
        return money.as(finance, () -> beans.getBean(BankEntries.class).require(id));
    }

    List<Proposal> proposals(BankEntryDetails entry) {
        return money.as(finance, () -> beans.getBean(Confirming.class).proposals(entry));
    }

    void confirm(BankEntryDetails entry) {
        String choice = proposals(entry).get(0).choice();
        money.as(finance, () -> beans.getBean(Confirming.class).confirm(finance, entry.id(), choice));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
