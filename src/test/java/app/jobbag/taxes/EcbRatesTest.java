package app.jobbag.taxes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Rates of the European Central Bank, taken by finance from its file. */
@JobbagTest
class EcbRatesTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    BeanFactory beans;

    @Autowired
    EcbRates ecb;

    @Autowired
    ExchangeRates rates;

    @Autowired
    MockMvcTester web;

    @Test
    void areTakenOnce() {
        MoneyFixture money = new MoneyFixture(beans);
        byte[] file = file(money);

        int first = money.as(money.finance, () -> ecb.take(money.finance, file));
        int second = money.as(money.finance, () -> ecb.take(money.finance, file));

        assertThat(first).isLessThanOrEqualTo(1);
        assertThat(second).isZero();
        assertThat(money.as(money.finance, () -> rates.on(Currency.getInstance("MXN"), EUR, money.today())))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo(new BigDecimal("0.05")));
    }

    @Test
    void comeByTheirPageFromThoseWhoMay() {
        MoneyFixture money = new MoneyFixture(beans);
        MockMultipartFile file = new MockMultipartFile("file", "eurofxref-daily.xml", "text/xml", file(money));
        MockMultipartFile wrong =
                new MockMultipartFile("file", "x.xml", "text/xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        var ae = money.orders.person("Ana Ruiz", Role.AE);

        assertThat(web.perform(multipart("/exchange-rates/files")
                        .file(file)
                        .with(csrf())
                        .with(People.as(money.finance))))
                .hasStatus3xxRedirection();
        assertThat(web.perform(multipart("/exchange-rates/files")
                        .file(wrong)
                        .with(csrf())
                        .with(People.as(money.finance))))
                .hasStatus3xxRedirection();
        assertThat(web.perform(multipart("/exchange-rates/files")
                        .file(file)
                        .with(csrf())
                        .with(People.as(ae))))
                .hasStatus4xxClientError();
        assertThat(web.perform(get("/exchange-rates").with(People.as(money.finance))))
                .hasStatusOk();
        // the page shows the newest, which may all be another test's, of a later day
        assertThat(money.as(money.finance, () -> rates.on(Currency.getInstance("MXN"), EUR, money.today())))
                .isPresent();
    }

    private static byte[] file(MoneyFixture money) {
        return ("<e xmlns='http://www.ecb.int/vocabulary/2002-08-01/eurofxref'><Cube><Cube time='" + money.today()
                        + "'><Cube currency='MXN' rate='20'/></Cube></Cube></e>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
