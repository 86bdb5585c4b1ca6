package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A refusal that carries money is worded in the reader's notation. */
@JobbagTest
class OverpaidPageTest {
    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Only 1,210.00\u00a0EUR is open", "es|Solo quedan 1.210,00\u00a0EUR", "zh-CN|1,210.00\u00a0EUR"
            })
    void saysWhatIsOpenAsTheReaderWritesAmounts(String language, String said) {
        MoneyFixture money = new MoneyFixture(beans);
        InvoiceDetails invoice = money.details(money.anIssued(money.aClient(), "1000"));
        SignedIn reader = people.join("Lucía Ferrer", Locale.forLanguageTag(language), Set.of(), Role.FINANCE);

        assertThat(mvc.post()
                        .uri("/invoices/" + invoice.id().value() + "/payments")
                        .with(People.as(reader))
                        .with(csrf())
                        .param("_key", UUID.randomUUID().toString())
                        .param("version", String.valueOf(invoice.version()))
                        .param("receivedOn", invoice.content().suppliedOn().toString())
                        .param("amount", "1210.01")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains(said);
    }
}
