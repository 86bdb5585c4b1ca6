package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentDraft;
import app.jobbag.collections.Refund;
import app.jobbag.collections.Refunds;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.NotFound;
import app.jobbag.kernel.Refused;
import app.jobbag.periods.Period;
import app.jobbag.periods.PeriodId;
import java.math.BigDecimal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A locked month takes nothing more, and opens again for a manager alone. */
class PeriodLockTest extends LockedBooks {
    @Test
    void nothingIsBookedInALockedMonth() {
        InvoiceId id = money.anIssued(client, "1000");
        InvoiceId draft = money.aDraft(client, "200");
        WriteOffs writeOffs = beans.getBean(WriteOffs.class);
        WriteOffId asked =
                money.as(finance, () -> writeOffs.ask(finance, id, new WriteOffDraft(BigDecimal.ONE, "Too small")));
        lock();

        InvoiceDetails invoice = money.details(id);
        PaymentDraft draftOf = new PaymentDraft(day, BigDecimal.TEN, "");
        refused(
                "receivedOn",
                () -> money.as(
                        finance,
                        () -> beans.getBean(Collecting.class).receive(finance, id, invoice.version(), draftOf)));
        Refund refund = new Refund(client, Money.of("1", "EUR"), day, "", null);
        refused(
                "day",
                () -> money.as(finance, () -> beans.getBean(Refunds.class).ask(finance, refund)));
        refused(null, () -> clock.at(then, () -> money.issue(draft)));
        refused(null, () -> clock.at(then, () -> new CreditFixture(beans, money).whole(id)));
        refused(
                null,
                () -> clock.at(then, () -> money.as(money.manager, () -> writeOffs.approve(money.manager, asked))));
        clock.at(later(), () -> money.issue(draft));
    }

    @Test
    void theDatabaseRefusesToo() {
        InvoiceId id = money.anIssued(client, "1000");
        lock();

        assertThatThrownBy(() -> money.as(
                        finance,
                        () -> jdbc.sql("""
                        insert into payment (id, client_id, invoice_id, received_on, amount, currency, reference, recorded_by,
                            recorded_by_name, recorded_at) values (?, ?, ?, ?, 1, 'EUR', '', ?, 'Lucía', now())""")
                                .params(
                                        Ids.next(),
                                        client.value(),
                                        id.value(),
                                        day,
                                        finance.id().value())
                                .update()))
                .rootCause()
                .hasMessageContaining("are locked");
        assertThatThrownBy(() -> money.as(
                        finance,
                        () -> jdbc.sql("update accounting_period set locked_at = now()")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void onlyAMonthThatIsOverIsLockedAndOnce() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> money.as(finance, () -> locking.lock(finance, month)))
                .withMessage("periods.refused.running");
        lock();
        assertThatExceptionOfType(Refused.class).isThrownBy(this::lock).withMessage("periods.refused.already");
    }

    @Test
    void aManagerOpensTheLatestAgainWithAReason() {
        InvoiceId id = money.anIssued(client, "1000");
        lock();
        Period locked = latest().orElseThrow();

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> money.as(
                        finance, () -> periods.reopen(finance, new PeriodId(locked.id()), "Forgot a payment")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(locked.id()), " ")))
                .withMessage("periods.refused.reasonless");
        money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(locked.id()), "Forgot a payment"));
        InvoiceDetails invoice = money.details(id);
        clock.at(
                later(),
                () -> money.as(
                        finance,
                        () -> beans.getBean(Collecting.class)
                                .receive(finance, id, invoice.version(), new PaymentDraft(day, BigDecimal.TEN, ""))));
        lock();

        assertThat(latest().orElseThrow().edition()).isGreaterThan(locked.edition());
        assertThat(kept(locked)).isLessThan(kept(latest().orElseThrow()));
    }

    private void refused(String field, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo("periods.refused.locked");
            assertThat(refused.field()).isEqualTo(field);
        });
    }

    private int kept(Period period) {
        return money.as(
                finance,
                () -> jdbc.sql("select count(*) from journal_line where month = ? and edition = ?")
                        .params(period.month(), period.edition())
                        .query(Integer.class)
                        .single());
    }
}
