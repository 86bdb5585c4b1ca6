package app.jobbag.creditnotes;

import app.jobbag.closing.Income;
import app.jobbag.invoices.DocumentNumber;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import app.jobbag.periods.Periods;
import app.jobbag.platform.numbers.Numbers;
import app.jobbag.staff.SignedIn;
import app.jobbag.taxes.AgencyBook;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes a credit note under its invoice's lock, gives it its number last, and sends it. */
@Component
class CreditIssuing {
    private final CreditNotes notes;
    private final CreditNoteShelf shelf;
    private final Leaving leaving;
    private final Books books;
    private final Numbers numbers;

    /** What lets it go to the client. */
    @Component("creditLeaving")
    record Leaving(CreditGuard guard, CreditDispatch dispatch) {}

    /** Whose money it is, and on which day. */
    @Component("creditBooks")
    record Books(Income income, AgencyBook agency, Periods periods) {}

    CreditIssuing(CreditNotes notes, CreditNoteShelf shelf, Leaving leaving, Books books, Numbers numbers) {
        this.notes = notes;
        this.shelf = shelf;
        this.leaving = leaving;
        this.books = books;
        this.numbers = numbers;
    }

    CreditNoteId issue(SignedIn who, InvoiceDetails invoice, CreditDraft draft) {
        if (draft.reason().isBlank()) {
            throw new Refused("creditnotes.refused.reasonless").at("reason");
        }
        LocalDate today = books.agency().today();
        books.periods().require(today);
        leaving.guard().require(invoice, draft.reason());
        leaving.dispatch().address(invoice.client());
        List<CreditedLine> lines = lines(invoice, draft);
        CreditTotals totals = totals(invoice, lines);
        income(invoice, lines);
        DocumentNumber number = new DocumentNumber(
                CreditNoteShelf.SERIES, today.getYear(), numbers.next(CreditNoteShelf.SERIES.name(), today.getYear()));
        CreditNoteContent content = content(invoice, draft.reason(), lines, new Issue(number, today, totals));
        CreditNoteId id = shelf.keep(who, invoice, number, new CreditNoteShelf.Written(content, lines));
        leaving.dispatch().send(notes.details(id).get(), invoice.content());
        return id;
    }

    /** @throws Refused what stands against it, at the fields of the lines */
    Money total(InvoiceDetails invoice, CreditDraft draft) {
        return totals(invoice, lines(invoice, draft)).total();
    }

    void sendAgain(CreditNoteDetails note) {
        leaving.dispatch().sendAgain(note);
    }

    private List<CreditedLine> lines(InvoiceDetails invoice, CreditDraft draft) {
        List<StandingLine> standing = notes.standing(invoice);
        List<CreditedLine> lines = new ArrayList<>();
        List<Refused> wrong = new ArrayList<>();
        for (CreditPart part : draft.parts()) {
            try {
                lines.add(standing.get(part.line()).credit(part, "lines[" + part.line() + "].value"));
            } catch (Refused refused) {
                wrong.add(refused);
            }
        }
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
        if (lines.isEmpty()) {
            throw new Refused("creditnotes.refused.nothing");
        }
        return lines;
    }

    private CreditTotals totals(InvoiceDetails invoice, List<CreditedLine> lines) {
        CreditNotes.Before before = notes.before(invoice.id());
        CreditTotals totals = CreditTotals.of(
                invoice.client().value(),
                lines.stream().map(CreditedLine::line).toList(),
                before.taxes(),
                invoice.total().currency());
        Money standing =
                invoice.total().minus(new Money(before.total(), invoice.total().currency()));
        if (!totals.total().isPositive() || totals.total().compareTo(standing) > 0) {
            throw new Refused("invoices.refused.overcredited", standing);
        }
        return totals;
    }

    private void income(InvoiceDetails invoice, List<CreditedLine> lines) {
        Currency currency = invoice.total().currency();
        Map<OrderId, Money> orders = new LinkedHashMap<>();
        for (CreditedLine each : lines) {
            InvoiceLine line = each.line();
            orders.merge(new OrderId(line.orderId()), line.net(currency).negated(), Money::plus);
        }
        orders.forEach((order, net) -> books.income()
                .book(new Income.Entry(order, invoice.client(), invoice.id().value(), net)));
    }

    private record Issue(DocumentNumber number, LocalDate day, CreditTotals totals) {}

    private CreditNoteContent content(InvoiceDetails invoice, String reason, List<CreditedLine> lines, Issue issue) {
        InvoiceContent said = invoice.content();
        CreditTotals totals = issue.totals();
        return new CreditNoteContent(
                issue.number().text(),
                issue.day(),
                Objects.requireNonNull(said.number()),
                said.issuedOn(),
                reason,
                said.buyerReference(),
                said.currency(),
                said.seller(),
                said.buyer(),
                lines.stream().map(CreditedLine::line).toList(),
                totals.taxes(),
                totals.net().amount(),
                totals.tax().amount(),
                totals.total().amount(),
                base(invoice, totals.total()),
                WithheldBack.of(invoice.content(), notes.before(invoice.id()), totals.net()));
    }

    /** At the invoice's rate, and so that the notes of a whole invoice take back exactly what it came to. */
    private InvoiceContent.Base base(InvoiceDetails invoice, Money total) {
        InvoiceContent.Base own = Objects.requireNonNull(invoice.content().base());
        CreditNotes.Before before = notes.before(invoice.id());
        BigDecimal sofar = total.amount().add(before.total());
        Money all = sofar.compareTo(invoice.total().amount()) == 0
                ? own.amount()
                : new Money(sofar, total.currency()).at(own.rate(), Currency.getInstance(own.currency()));
        return new InvoiceContent.Base(own.currency(), own.rate(), all.amount().subtract(before.base()));
    }
}
