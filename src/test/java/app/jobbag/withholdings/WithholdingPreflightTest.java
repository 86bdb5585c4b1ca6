package app.jobbag.withholdings;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceDraft;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Invoicing;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.Percent;
import app.jobbag.staff.People;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** FIN-3a: a draft that still withholds what its client did when it was made. */
@JobbagTest
class WithholdingPreflightTest {
    private static final Withholding IRPF = new Withholding("IRPF", Percent.of("15"), "");

    @Autowired
    BeanFactory beans;

    @Autowired
    MockMvcTester mvc;

    MoneyFixture money;
    ClientId client;

    @BeforeEach
    void aClientThatWithholds() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        set(IRPF);
    }

    private void set(@Nullable Withholding withholding) {
        money.as(
                money.finance,
                () -> beans.getBean(Withholdings.class).set(money.finance, client, money.today(), withholding));
    }

    @Test
    void aChangeThatTheDraftDoesNotKnowIsNamed() {
        InvoiceId id = money.aDraft(client, "1000");
        assertThat(lacks(id)).isEmpty();
        set(new Withholding("IRPF", Percent.of("19"), ""));
        assertThat(lacks(id)).containsExactly("invoices.lack.withholding");
        assertThat(mvc.get().uri("/invoices/" + id.value()).with(People.as(money.finance)))
                .bodyText()
                .contains("IRPF 19 %");
        set(null);
        assertThat(lacks(id)).containsExactly("invoices.lack.withholdingEnded");
        write(id, null);
        assertThat(lacks(id)).isEmpty();
    }

    @Test
    void whatFinanceChoseOnTheDraftIsLeftAlone() {
        set(null);
        InvoiceId id = money.aDraft(client, "1000");
        set(IRPF);
        assertThat(lacks(id)).containsExactly("invoices.lack.withholding");
        write(id, new Withholding("IRPF", Percent.of("7"), ""));
        assertThat(lacks(id)).isEmpty();
    }

    private void write(InvoiceId id, @Nullable Withholding withholding) {
        InvoiceDetails draft = money.details(id);
        InvoiceContent said = draft.content();
        InvoiceDraft written = new InvoiceDraft(
                said.buyerReference(),
                said.suppliedOn(),
                said.note(),
                said.lines().stream().map(InvoiceLine::draft).toList(),
                withholding);
        money.as(
                money.finance, () -> beans.getBean(Invoicing.class).write(money.finance, id, draft.version(), written));
    }

    private List<String> lacks(InvoiceId id) {
        return money.details(id).lacks().stream()
                .map(Lack::key)
                .filter(key -> key.contains("ithholding"))
                .toList();
    }
}
