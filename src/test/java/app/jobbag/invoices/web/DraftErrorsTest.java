package app.jobbag.invoices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.staff.People;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the form of a draft says to input that does not fit (FIN-3). */
@JobbagTest
@AutoConfigureMockMvc
class DraftErrorsTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    BeanFactory beans;

    MoneyFixture money;
    InvoiceId draft;

    @BeforeEach
    void aDraft() {
        money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        draft = money.aDraft(client, "1000.00");
    }

    @Test
    void refusesAtThePriceWhatNoAmountCanHold() {
        assertThat(write(Map.of("lines[0].quantity", "1,000,000", "lines[0].unitPrice", "99,999,999.00")))
                .hasStatus(422)
                .bodyText()
                .contains("Quantity times price is larger", "99999999", "Cartel de la vendimia")
                .containsPattern(atFault("lines0.unitPrice"));
        // each line fits, their sum does not
        Map<String, String> two = new LinkedHashMap<>(Map.of("lines[0].unitPrice", "999,999,999,999.00"));
        two.put("lines[1].order", money.details(draft).asked().get(0).value().toString());
        two.put("lines[1].text", "Folleto");
        two.put("lines[1].quantity", "1");
        two.put("lines[1].unit", "ONE");
        two.put("lines[1].unitPrice", "999,999,999,999.00");
        two.put("lines[1].tax", "S:21");
        assertThat(write(two)).hasStatus(422).bodyText().contains("larger than can be kept", "Folleto");
        assertThat(write(Map.of("lines[0].unitPrice", "99,999,999,999,999,999,999")))
                .hasStatus(422)
                .bodyText()
                .contains("at most 12 before the decimal point");
    }

    @Test
    void saysAtOnceWhatIsWrongWithALineTheDayOfSupplyAndTheWithholding() {
        assertThat(write(Map.of(
                        "lines[0].unitPrice",
                        "-5",
                        "lines[0].quantity",
                        "0",
                        "suppliedOn",
                        "01/01/2010",
                        "withholdingName",
                        "IRPF")))
                .hasStatus(422)
                .bodyText()
                .contains("a quantity other than zero", "The day of supply must lie between")
                .containsPattern(atFault("lines0.unitPrice"))
                .containsPattern(atFault("lines0.quantity"))
                .containsPattern(atFault("suppliedOn"))
                .containsPattern(atFault("withholdingPercent"));
    }

    @Test
    void keepsWhatWasTypedWhenItWasIssuedMeanwhileAndBlamesNoField() {
        money.issue(draft);
        assertThat(write(Map.of("lines[0].text", "Typed in the second tab")))
                .hasStatus(422)
                .bodyText()
                .contains("it can’t be altered any more", "Typed in the second tab")
                .doesNotContain("aria-invalid=\"true\"");
    }

    @Test
    void writesIntoTheHistoryWhatWasWrittenAnew() {
        assertThat(write(Map.of(
                        "lines[0].unitPrice", "1,250.50", "suppliedOn", "02/03/2026", "buyerReference", "PO-77")))
                .hasStatus3xxRedirection();
        assertThat(mvc.get()
                        .uri("/invoices/" + draft.value())
                        .with(People.as(money.finance))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Cartel de la vendimia: 1 × 1,000, 21 %", "Cartel de la vendimia: 1 × 1,250.5, 21 %")
                .contains("2 Mar 2026", "PO-77");
    }

    private static String atFault(String id) {
        return "aria-invalid=\"true\" id=\"" + id + "\"";
    }

    private MvcTestResult write(Map<String, String> typed) {
        InvoiceDetails details = money.details(draft);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", String.valueOf(details.version()));
        fields.put("suppliedOn", "27/11/2026");
        fields.put("lines[0].order", details.content().lines().get(0).orderId().toString());
        fields.put("lines[0].text", "Cartel de la vendimia");
        fields.put("lines[0].quantity", "1");
        fields.put("lines[0].unit", "ONE");
        fields.put("lines[0].unitPrice", "1,000.00");
        fields.put("lines[0].tax", "S:21");
        fields.putAll(typed);
        var request = mvc.post()
                .uri("/invoices/" + draft.value())
                .with(People.as(money.finance))
                .with(csrf())
                .param("_key", UUID.randomUUID().toString());
        fields.forEach(request::param);
        return request.exchange();
    }
}
