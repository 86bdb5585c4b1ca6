package app.jobbag.rights;

import app.jobbag.bank.BankAccountId;
import app.jobbag.bank.BankAccounts;
import app.jobbag.bank.BankEntryId;
import app.jobbag.bank.BankFileId;
import app.jobbag.bank.BankFiles;
import app.jobbag.bank.Confirming;
import app.jobbag.bank.StatementTaking;
import app.jobbag.collections.BalanceId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.PaymentId;
import app.jobbag.collections.Refund;
import app.jobbag.collections.RefundId;
import app.jobbag.collections.Refunds;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.Invoicing;
import app.jobbag.kernel.Id;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.periods.PeriodId;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The agency's bank: statements that wait, movements in their states; payments and write-offs of a client. */
@Component
class BankObjects {
    private final ClientsCast cast;
    private final Bank bank;
    private final Collection collection;
    private final JdbcClient jdbc;

    BankObjects(ClientsCast cast, Bank bank, Collection collection, JdbcClient jdbc) {
        this.cast = cast;
        this.bank = bank;
        this.collection = collection;
        this.jdbc = jdbc;
    }

    @Component("rightsBank")
    record Bank(BankAccounts accounts, BankFiles files, StatementTaking taking, Confirming confirming) {}

    @Component("rightsCollection")
    record Collection(Collecting collecting, WriteOffs writeOffs, Refunds refunds, Invoicing invoicing) {}

    /** @param invoice issued, with enough open */
    void furnish(Crew crew, InvoiceId invoice, Map<Class<?>, Id> objects, Map<String, List<Id>> special) {
        SignedIn finance = crew.finance();
        BankAccountId account = account(finance);
        objects.put(BankAccountId.class, account);
        objects.put(BankFileId.class, file(finance, account));
        special.put("/bank-files/{id}/taking", List.of(file(finance, account)));
        special.put("/bank-files/{id}/removal", List.of(file(finance, account)));
        objects.put(BankEntryId.class, entry(finance, account));
        special.put("/bank-entries/{id}/setting-aside", List.of(entry(finance, account)));
        List<Id> aside = List.of(aside(finance, account));
        special.put("/bank-entries/{id}/reversal", aside);
        special.put("/bank-entries/{id}/reversal/new", aside);
        objects.put(PaymentId.class, payment(finance, invoice));
        special.put("/payments/{id}/reversal", List.of(payment(finance, invoice)));
        objects.put(BalanceId.class, balance(crew));
        special.put("/client-balances/{id}/reversal", List.of(balance(crew)));
        objects.put(WriteOffId.class, writeOff(finance, invoice));
        objects.put(RefundId.class, refund(crew));
        objects.put(PeriodId.class, reopened(finance));
        for (String each :
                List.of("/invoices/{id}/write-offs", "/invoices/{id}/write-offs/new", "/invoices/{id}/balance-use")) {
            special.put(each, List.of(invoice));
        }
    }

    /** A month that was locked and is open again: a lock would hold for everybody. */
    private PeriodId reopened(SignedIn finance) {
        PeriodId id = new PeriodId(Ids.next());
        cast.as(
                finance,
                () -> jdbc.sql("""
                insert into accounting_period (id, month, edition, locked_by, locked_by_name, locked_at, reopened_by,
                    reopened_by_name, reopened_at, reason)
                select ?, '1999-01-01', coalesce(max(edition), 0) + 1, p.id, p.name, now(), p.id, p.name, now(), 'Too early'
                from person p left join accounting_period on month = '1999-01-01' where p.id = ? group by p.id, p.name""").params(id.value(), finance.id().value()).update());
        return id;
    }

    private BankAccountId account(SignedIn finance) {
        String number = "9" + UUID.randomUUID().toString().replace("-", "").substring(0, 18);
        return cast.as(
                finance, () -> bank.accounts().open(finance, "Current account", number, Currency.getInstance("EUR")));
    }

    private BankFileId file(SignedIn finance, BankAccountId account) {
        String csv = "Date;Description;Amount\n2026-01-02;" + Ids.next() + ";12.00\n";
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        return cast.as(finance, () -> bank.files().handIn(finance, "statement.csv", bytes, account));
    }

    private BankEntryId entry(SignedIn finance, BankAccountId account) {
        BankFileId file = file(finance, account);
        cast.as(finance, () -> bank.taking().take(finance, file, 0));
        return new BankEntryId(cast.as(
                finance,
                () -> jdbc.sql(
                                "select e.id from bank_entry e join bank_statement s on s.id = e.statement_id where s.file_id = ?")
                        .param(file.value())
                        .query(UUID.class)
                        .single()));
    }

    private BankEntryId aside(SignedIn finance, BankAccountId account) {
        BankEntryId entry = entry(finance, account);
        cast.as(finance, () -> {
            bank.confirming().setAside(finance, entry);
            return entry;
        });
        return entry;
    }

    private PaymentId payment(SignedIn finance, InvoiceId invoice) {
        return cast.as(
                finance,
                () -> collection
                        .collecting()
                        .receive(
                                finance,
                                invoice,
                                collection.invoicing().show(finance, invoice).version(),
                                new PaymentDraft(collection.collecting().today(), BigDecimal.ONE, "")));
    }

    private BalanceId balance(Crew crew) {
        BalanceId id = new BalanceId(Ids.next());
        SignedIn finance = crew.finance();
        cast.as(
                finance,
                () -> jdbc.sql("""
                        insert into client_balance (id, client_id, kind, day, amount, currency, note, recorded_by, recorded_by_name, recorded_at)
                        values (?, ?, 'OVERPAID', current_date, 500, 'EUR', ?, ?, 'Lucía', now())""")
                        .params(
                                id.value(),
                                crew.client().value(),
                                crew.word(Canary.EVIDENCE),
                                finance.id().value())
                        .update());
        return id;
    }

    private RefundId refund(Crew crew) {
        SignedIn finance = crew.finance();
        Refund refund = new Refund(
                crew.client(), Money.of("0.50", "EUR"), collection.collecting().today(), "Back", null);
        return cast.as(finance, () -> collection.refunds().ask(finance, refund));
    }

    private WriteOffId writeOff(SignedIn finance, InvoiceId invoice) {
        WriteOffDraft draft = new WriteOffDraft(BigDecimal.ONE, "Small");
        return cast.as(finance, () -> collection.writeOffs().ask(finance, invoice, draft));
    }
}
