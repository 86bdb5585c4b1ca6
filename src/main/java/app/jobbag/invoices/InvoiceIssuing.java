package app.jobbag.invoices;

import app.jobbag.closing.Income;
import app.jobbag.periods.Periods;
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
    private final Day day;

    /** When it is issued, and whether the books of that day are open. */
    @Component("invoiceDay")
    record Day(Periods periods, Clock clock) {}

    InvoiceIssuing(InvoiceContents contents, DocumentChain seals, Income income, Numbers numbers, Day day) {
        this.contents = contents;
        this.seals = seals;
        this.income = income;
        this.numbers = numbers;
        this.day = day;
    }

    InvoiceContent issue(SignedIn who, Invoice invoice) {
        InvoiceContent draft = contents.of(invoice.state());
        day.periods().require(draft.issuedOn());
        bookIncome(invoice, draft);
        int year = draft.issuedOn().getYear();
        DocumentNumber number =
                new DocumentNumber(DocumentSeries.INVOICE, year, numbers.next(DocumentSeries.INVOICE.name(), year));
        InvoiceContent content = draft.numbered(number);
        Sealed sealed = seals.seal(number, invoice.id().value(), content);
        invoice.issue(number, content, sealed, who.name(), day.clock().instant());
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
