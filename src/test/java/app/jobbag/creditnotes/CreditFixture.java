package app.jobbag.creditnotes;

import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;

/** Credit notes for the tests, issued by finance through the service. */
public class CreditFixture {
    private final MoneyFixture money;
    private final Crediting crediting;

    public CreditFixture(BeanFactory beans, MoneyFixture money) {
        this.money = money;
        this.crediting = beans.getBean(Crediting.class);
    }

    public CreditNoteDetails whole(InvoiceId id) {
        InvoiceDetails invoice = money.details(id);
        List<CreditPart> parts = IntStream.range(0, invoice.content().lines().size())
                .mapToObj(CreditPart::rest)
                .toList();
        return credit(invoice, parts);
    }

    public CreditNoteDetails amount(InvoiceId id, int line, String amount) {
        return credit(money.details(id), List.of(new CreditPart(line, CreditPart.How.AMOUNT, new BigDecimal(amount))));
    }

    CreditNoteDetails credit(InvoiceDetails seen, List<CreditPart> parts) {
        CreditDraft draft = new CreditDraft("Agreed on the phone with accounts", parts);
        CreditNoteId id =
                money.as(money.finance, () -> crediting.issue(money.finance, seen.id(), seen.version(), draft));
        return money.as(money.finance, () -> crediting.show(money.finance, id));
    }
}
