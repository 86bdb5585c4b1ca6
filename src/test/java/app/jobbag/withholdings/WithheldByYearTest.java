package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Collecting;
import app.jobbag.collections.PaymentId;
import app.jobbag.collections.WriteOffDraft;
import app.jobbag.collections.WriteOffId;
import app.jobbag.collections.WriteOffs;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import java.math.BigDecimal;
import java.time.Month;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What of an invoice is withheld in which year. */
@JobbagTest
class WithheldByYearTest {
    @Autowired
    BeanFactory beans;

    WithheldScene scene;

    @BeforeEach
    void somebodyOfFinance() {
        scene = new WithheldScene(beans);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 15, 1000, 530, 75.00, 75.00",
        "EUR, 15, 1000.10, 353.37, 50.01, 100.01",
        "EUR, 7, 999.99, 0.01, 0, 70.00",
        "CNY, 10, 8000, 3000, 270.27, 529.73",
        "JPY, 10.21, 100000, 37000, 3410, 6800"
    })
    void isWithheldInTheYearThatPaysIt(
            String currency, String percent, String net, BigDecimal paid, BigDecimal first, BigDecimal second) {
        ClientId client = scene.withholding(currency, percent);
        InvoiceId id = scene.issued(client, currency, net);
        assertThat(scene.withheld(id, scene.year)).isZero();
        scene.on(scene.year, Month.DECEMBER, () -> scene.pay(id, paid));
        scene.on(
                scene.year + 1,
                Month.FEBRUARY,
                () -> scene.pay(id, scene.money.details(id).open().amount()));

        assertThat(scene.withheld(id, scene.year)).isEqualByComparingTo(first);
        assertThat(scene.withheld(id, scene.year + 1)).isEqualByComparingTo(second);
        assertThat(scene.withheld(id, scene.year + 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"EUR, 15", "EUR, 19.5", "CNY, 10", "JPY, 10.21"})
    void whateverPaymentsComeTheYearsAddUpToTheInvoice(String currency, String percent) {
        Random chance = new Random(7);
        ClientId client = scene.withholding(currency, percent);
        InvoiceId id = scene.issued(client, currency, String.valueOf(1_000 + chance.nextInt(9_000)));
        for (int n = 1; n <= 4; n++) {
            scene.on(
                    scene.year + n,
                    Month.MARCH,
                    () -> scene.pay(
                            id,
                            scene.money
                                    .details(id)
                                    .open()
                                    .part(2 + chance.nextInt(4))
                                    .amount()));
        }
        scene.on(
                scene.year + 5,
                Month.MARCH,
                () -> scene.pay(id, scene.money.details(id).open().amount()));

        BigDecimal sum = BigDecimal.ZERO;
        for (int n = 0; n <= 5; n++) {
            sum = sum.add(scene.withheld(id, scene.year + n));
        }
        InvoiceDetails invoice = scene.money.details(id);
        assertThat(sum)
                .isEqualByComparingTo(invoice.total().minus(invoice.payable()).amount());
    }

    @Test
    void whatIsWrittenOffTakenBackOrCreditedIsNotWithheld() {
        ClientId client = scene.withholding("EUR", "15");
        InvoiceId id = scene.issued(client, "EUR", "1000");
        scene.on(scene.year, Month.DECEMBER, () -> {
            PaymentId bounced = scene.pay(id, new BigDecimal("106"));
            scene.money.as(
                    scene.money.finance,
                    () -> beans.getBean(Collecting.class).takeBack(scene.money.finance, bounced, "Bounced"));
            scene.pay(id, new BigDecimal("530"));
            WriteOffs writeOffs = beans.getBean(WriteOffs.class);
            WriteOffDraft small = new WriteOffDraft(new BigDecimal("530"), "Too small");
            WriteOffId asked = scene.money.as(scene.money.finance, () -> writeOffs.ask(scene.money.finance, id, small));
            scene.money.as(scene.money.manager, () -> writeOffs.approve(scene.money.manager, asked));
        });
        assertThat(scene.withheld(id, scene.year)).isEqualByComparingTo("75");

        InvoiceId other = scene.issued(client, "EUR", "1000");
        scene.on(scene.year, Month.DECEMBER, () -> scene.pay(other, new BigDecimal("1060")));
        scene.on(scene.year + 1, Month.JANUARY, () -> new CreditFixture(beans, scene.money).amount(other, 0, "400"));
        assertThat(scene.withheld(other, scene.year)).isEqualByComparingTo("150");
        assertThat(scene.withheld(other, scene.year + 1)).isEqualByComparingTo("-60");
    }
}
