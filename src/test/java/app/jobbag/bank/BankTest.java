package app.jobbag.bank;

import static app.jobbag.bank.BankScene.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.JobbagTest;
import app.jobbag.bank.BankScene.Paid;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Balances;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.Division;
import app.jobbag.collections.PaymentDetails;
import app.jobbag.collections.PaymentKind;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceStatus;
import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@JobbagTest
class BankTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    Confirming confirming;

    @Autowired
    Collecting collecting;

    @Autowired
    JdbcClient jdbc;

    BankScene bank;
    ClientId client;

    @BeforeEach
    void anAccount() {
        bank = new BankScene(beans);
        client = bank.money.aClient();
    }

    @Test
    void takesAMovementOnceWhateverFileTellsIt() {
        String csv = "Date;Description;Amount\n2026-10-01;Rent;-10.00\n2026-10-01;Rent;-10.00\n2026-10-02;Paid;5.00\n";
        assertThat(bank.take(bank.handIn("a.csv", csv))).isEqualTo(3);
        BankFileId longer = bank.handIn("b.csv", csv + "2026-10-03;Paid;7.00\n");

        assertThat(bank.take(longer)).isEqualTo(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bank.handIn("c.csv", csv))
                .withMessage("bank.refused.sameFile");
        BankFileId nothing = bank.handIn("d.csv", csv + "\n");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bank.take(nothing))
                .withMessage("bank.refused.nothingNew");
    }

    @Test
    void takesEachDayOfABankThatNumbersNone() {
        String day =
                ":20:S%n:25:%n:28C:00000/001%n:60F:C%1$sEUR0,%n:61:%1$sD0,00NMSCNONREF%n:61:%1$sC5,NTRFNONREF%n:86:Paid%n:62F:C%1$sEUR5,%n-%n";

        BankFileId two = bank.handIn("a.sta", day.formatted("261001") + day.formatted("261002"));
        assertThat(bank.take(two)).isEqualTo(2);
        assertThat(bank.take(bank.handIn("b.sta", day.formatted("261003")))).isEqualTo(1);
    }

    @Test
    void booksWhatAPersonConfirmsAndLearnsWhoPaid() {
        InvoiceId first = bank.money.anIssued(client, "1000");
        InvoiceId second = bank.money.anIssued(client, "370");
        BankEntryDetails paid =
                bank.arrive(new Paid("1210.00", "PAGADORA XXI", number(first))).get(0);
        bank.confirm(paid);

        assertThat(bank.money.details(first).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(bank.entry(paid.id()).state()).isEqualTo(EntryState.BOOKED);
        Proposal next = bank.proposals(bank.arrive(new Paid("447.70", "Pagadora XXI", "thanks"))
                        .get(0))
                .get(0);
        assertThat(next.lines().get(0).invoice().id()).isEqualTo(second);
        assertThat(next.reasons()).extracting(Proposal.Reason::key).contains("bank.reason.name");
    }

    @Test
    void takesBackByLinesAgainstIt() {
        InvoiceId id = bank.money.anIssued(client, "1000");
        BankEntryDetails paid = bank.arrive(new Paid("1300.00", "", number(id))).get(0);
        bank.confirm(paid);
        assertThat(balance()).isEqualTo("90.00 EUR");
        bank.money.as(bank.finance, () -> confirming.takeBack(bank.finance, paid.id(), "Wrong client"));

        assertThat(bank.money.details(id).open()).isEqualTo(eur("1210"));
        assertThat(balance()).isEqualTo("0.00 EUR");
        assertThat(payments(id)).extracting(PaymentDetails::amount).containsExactly(eur("1210"), eur("-1210"));
        assertThat(bank.entry(paid.id()).state()).isEqualTo(EntryState.OPEN);
        bank.confirm(bank.entry(paid.id()));
        assertThat(bank.money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
    }

    @Test
    void closesAnInvoiceWithTheFeeThatTheBankKept() {
        InvoiceId id = bank.money.anIssued(client, "1000");
        bank.confirm(bank.arrive(new Paid("1200.00", "", number(id))).get(0));

        assertThat(bank.money.details(id).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(payments(id))
                .extracting(PaymentDetails::kind)
                .containsExactlyInAnyOrder(PaymentKind.MONEY, PaymentKind.FEE);
    }

    @Test
    void usesABalanceForALaterInvoice() {
        InvoiceId first = bank.money.anIssued(client, "100");
        bank.confirm(bank.arrive(new Paid("200.00", "", number(first))).get(0));
        InvoiceId later = bank.money.anIssued(client, "50");
        bank.money.as(bank.finance, () -> beans.getBean(Balances.class).use(bank.finance, later));

        assertThat(bank.money.details(later).status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(balance()).isEqualTo("18.50 EUR");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> refund("18.51"));
        BankEntryDetails left = refund("18.50");
        assertThat(balance()).isEqualTo("0.00 EUR");
        assertThat(bank.entry(left.id()).state()).isEqualTo(EntryState.BOOKED);
    }

    private BankEntryDetails refund(String amount) {
        BankEntryDetails left =
                bank.arrive(new Paid("-" + amount, "", "refund")).get(0);
        bank.money.as(bank.finance, () -> confirming.refund(bank.finance, left.id(), client));
        return left;
    }

    @Test
    void refusesADivisionThatIsNotTheEntry() {
        InvoiceId id = bank.money.anIssued(client, "1000");
        BankEntryDetails paid = bank.arrive(new Paid("500.00", "", "")).get(0);
        Confirming.Parts less = new Confirming.Parts(
                client, List.of(new Division.Share(id, eur("400"), eur("0"), eur("400"))), eur("0"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bank.money.as(bank.finance, () -> confirming.book(bank.finance, paid.id(), less)))
                .withMessage("collections.refused.unplaced");
        assertThatThrownBy(() -> bank.money.as(
                        bank.finance,
                        () -> jdbc.sql("update bank_entry set state = 'BOOKED' where id = ?")
                                .param(paid.id().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("stand 0 in the books");
    }

    @Test
    void isBookedOnceByTwoWhoConfirmAtTheSameTime() throws Exception {
        InvoiceId id = bank.money.anIssued(client, "1000");
        BankEntryDetails paid = bank.arrive(new Paid("400.00", "", number(id))).get(0);
        String choice = bank.proposals(paid).get(0).choice();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> confirm = () -> {
            together.await();
            try {
                bank.money.as(bank.finance, () -> confirming.confirm(bank.finance, paid.id(), choice));
                return "done";
            } catch (Refused refused) {
                return refused.key();
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<String> answers = two.invokeAll(List.of(confirm, confirm)).stream()
                    .map(BankTest::got)
                    .toList();
            assertThat(answers).containsExactlyInAnyOrder("done", "bank.refused.booked");
        } finally {
            two.shutdown();
        }
        assertThat(payments(id)).hasSize(1);
    }

    @Test
    void letsAnAmountGoByTwoPeopleOnly() {
        InvoiceId id = bank.money.anIssued(client, "1000");
        WriteOffs writeOffs = beans.getBean(WriteOffs.class);
        WriteOffDraft draft = new WriteOffDraft(new BigDecimal("10"), "Not worth a letter");
        WriteOffId asked = bank.money.as(bank.finance, () -> writeOffs.ask(bank.finance, id, draft));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> bank.money.as(bank.finance, () -> writeOffs.approve(bank.finance, asked)))
                .withMessage("collections.refused.ownWriteOff");
        assertThatThrownBy(() -> bank.money.as(
                        bank.finance, () -> jdbc.sql("""
                        update write_off set state = 'REFUSED', decided_by = asked_by, decided_by_name = 'x', decided_at = now()
                        where id = ?""").param(asked.value()).update()))
                .rootCause()
                .hasMessageContaining("four_eyes");
        bank.money.as(bank.money.manager, () -> writeOffs.approve(bank.money.manager, asked));
        assertThat(bank.money.details(id).open()).isEqualTo(eur("1200"));
        assertThat(payments(id)).extracting(PaymentDetails::kind).containsExactly(PaymentKind.WRITE_OFF);
    }

    private List<PaymentDetails> payments(InvoiceId id) {
        return bank.money.as(bank.finance, () -> collecting.of(id));
    }

    private String balance() {
        return bank.money
                .as(bank.finance, () -> beans.getBean(Balances.class).of(client, Currency.getInstance("EUR")))
                .toString();
    }

    private String number(InvoiceId id) {
        return Objects.requireNonNull(bank.money.details(id).number());
    }

    private static String got(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
