package app.jobbag.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.bank.BankScene.Paid;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is confirmed, taken back and confirmed again: what stands in the books of an account is its statement. */
@JobbagTest
class BooksAgreeTest {
    private static final int STEPS = 24;

    @Autowired
    BeanFactory beans;

    @Autowired
    Confirming confirming;

    @Autowired
    JdbcClient jdbc;

    private final Random chance = new Random(59);

    @Test
    void whatIsBookedIsTheStatement() {
        BankScene bank = new BankScene(beans);
        ClientId client = bank.money.aClient();
        List<InvoiceId> invoices = List.of(
                bank.money.anIssued(client, "100"),
                bank.money.anIssued(client, "250"),
                bank.money.anIssued(client, "75.5"));
        List<BankEntryDetails> entries = new ArrayList<>();
        for (InvoiceId each : invoices) {
            entries.addAll(bank.arrive(paid(bank, each, "0.5"), paid(bank, each, "0.5"), paid(bank, each, "1.3")));
        }
        for (int i = 0; i < STEPS; i++) {
            step(bank, bank.entry(entries.get(chance.nextInt(entries.size())).id()));
            assertThat(booked(bank)).isEqualByComparingTo(stated(bank));
        }
        for (InvoiceId each : invoices) {
            InvoiceDetails invoice = bank.money.details(each);
            assertThat(invoice.paid().amount()).isEqualByComparingTo(ledger(bank, each));
        }
    }

    private static Paid paid(BankScene bank, InvoiceId id, String share) {
        InvoiceDetails invoice = bank.money.details(id);
        Money part = invoice.total().times(new BigDecimal(share));
        return new Paid(part.amount().toPlainString(), "", Objects.requireNonNull(invoice.number()));
    }

    private void step(BankScene bank, BankEntryDetails entry) {
        if (entry.state() == EntryState.BOOKED) {
            bank.money.as(bank.finance, () -> confirming.takeBack(bank.finance, entry.id(), "Again"));
        } else if (!bank.proposals(entry).isEmpty()) {
            try {
                bank.confirm(entry);
            } catch (Refused refused) {
                assertThat(refused.key()).startsWith("collections.refused");
            }
        }
    }

    private BigDecimal booked(BankScene bank) {
        return sum(bank, """
                select coalesce((select sum(p.banked) from payment p join bank_entry e on e.id = p.entry_id where e.account_id = :id), 0)
                    + coalesce((select sum(b.banked) from client_balance b join bank_entry e on e.id = b.entry_id where e.account_id = :id), 0)""");
    }

    private BigDecimal stated(BankScene bank) {
        return sum(bank, "select coalesce(sum(amount), 0) from bank_entry where account_id = :id and state = 'BOOKED'");
    }

    private BigDecimal sum(BankScene bank, String sql) {
        return bank.money.as(
                bank.finance,
                () -> jdbc.sql(sql)
                        .param("id", bank.account.value())
                        .query(BigDecimal.class)
                        .single());
    }

    private BigDecimal ledger(BankScene bank, InvoiceId id) {
        return bank.money.as(
                bank.finance,
                () -> jdbc.sql("select coalesce(sum(amount), 0) from payment where invoice_id = ?")
                        .param(id.value())
                        .query(BigDecimal.class)
                        .single());
    }
}
