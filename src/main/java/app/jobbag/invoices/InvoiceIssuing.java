package app.jobbag.invoices;

import app.jobbag.closing.Income;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Gives an invoice its number, the last lock of the transaction, and fixes what it says. */
@Component
class InvoiceIssuing {
    private final InvoiceContents contents;
    private final DocumentChain seals;
    private final Income income;
    private final Numbers numbers;
    private final Clock clock;

    InvoiceIssuing(InvoiceContents contents, DocumentChain seals, Income income, Numbers numbers, Clock clock) {
        this.contents = contents;
        this.seals = seals;
        this.income = income;
        this.numbers = numbers;
        this.clock = clock;
    }

    InvoiceContent issue(SignedIn who, Invoice invoice) {
        InvoiceContent draft = contents.of(invoice.state());
        bookIncome(invoice, draft);
        int year = draft.issuedOn().getYear();
        DocumentNumber number =
                new DocumentNumber(DocumentSeries.INVOICE, year, numbers.next(DocumentSeries.INVOICE.name(), year));
        InvoiceContent content = draft.numbered(number);
        Sealed sealed = seals.seal(number, invoice.id().value(), content);
        invoice.issue(number, content, sealed, who.name(), clock.instant());
        return content;
    }

    /** What each order earned goes to its finance number. */
    private void bookIncome(Invoice invoice, InvoiceContent draft) {
        draft.lines().stream()
                .map(line -> new OrderId(line.orderId()))
                .distinct()
                .forEach(order -> income.book(new Income.Entry(
                        order,
                        invoice.client(),
                        invoice.id().value(),
                        InvoiceLine.net(draft.lines(), order, invoice.currency()))));
    }
}
