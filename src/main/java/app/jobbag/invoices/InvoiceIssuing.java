package app.jobbag.invoices;

import app.jobbag.closing.Income;
import app.jobbag.kernel.Money;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.staff.SignedIn;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gives an invoice its number, the last lock of the transaction, and fixes what it says. */
@Component
class InvoiceIssuing {
    private final InvoiceContents contents;
    private final InvoiceSeals seals;
    private final Income income;
    private final Numbers numbers;
    private final Clock clock;

    InvoiceIssuing(InvoiceContents contents, InvoiceSeals seals, Income income, Numbers numbers, Clock clock) {
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
        InvoiceNumber number = new InvoiceNumber(year, numbers.next(InvoiceNumber.SERIES, year));
        InvoiceContent content = draft.numbered(number);
        Sealed sealed = seals.seal(number, invoice.id(), content);
        invoice.issue(number, content, sealed, who.name(), clock.instant());
        return content;
    }

    /** What each order earned goes to its finance number, in the agency's currency at the rate of the invoice. */
    private void bookIncome(Invoice invoice, InvoiceContent draft) {
        InvoiceContent.Base base = Objects.requireNonNull(draft.base());
        Currency own = Currency.getInstance(base.currency());
        Map<OrderId, BigDecimal> nets = new LinkedHashMap<>();
        for (InvoiceLine line : draft.lines()) {
            nets.merge(new OrderId(line.orderId()), line.net(), BigDecimal::add);
        }
        nets.forEach((order, net) -> {
            Money amount = draft.amount(net);
            income.book(new Income.Entry(
                    order, invoice.client(), invoice.id().value(), amount, amount.at(base.rate(), own)));
        });
    }
}
