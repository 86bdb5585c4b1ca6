package app.jobbag.bank.web;

import app.jobbag.bank.BankEntryDetails;
import app.jobbag.bank.Confirming;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.Division;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Refused;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How somebody divides an entry's money over a client's invoices. */
class BookingForm {
    private List<@Valid BookingRow> lines = new ArrayList<>();
    private boolean keepRest;

    static BookingForm of(List<OpenInvoice> invoices) {
        BookingForm form = new BookingForm();
        form.lines = new ArrayList<>(invoices.stream().map(BookingRow::of).toList());
        return form;
    }

    /**
     * @param open of the client: rows about anything else are left out
     * @throws Refused when nothing is filled in, or more than came in
     */
    Confirming.Parts parts(ClientId client, BankEntryDetails entry, List<OpenInvoice> open) {
        List<OpenInvoice> of = new ArrayList<>();
        List<Money> settled = new ArrayList<>();
        List<Money> fees = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BookingRow row = lines.get(i);
            Optional<OpenInvoice> invoice = open.stream()
                    .filter(each -> each.id().value().equals(row.getInvoice()))
                    .findFirst();
            if (invoice.isPresent() && row.filled()) {
                of.add(invoice.get());
                settled.add(typed(row.getSettled(), invoice.get(), "lines[" + i + "].settled"));
                fees.add(typed(row.getFee(), invoice.get(), "lines[" + i + "].fee"));
                refuseMoreThanOpen(settled.get(settled.size() - 1).plus(fees.get(fees.size() - 1)), invoice.get(), i);
            }
        }
        if (of.isEmpty() && keepRest) {
            return new Confirming.Parts(client, List.of(), entry.amount());
        }
        if (of.isEmpty()) {
            throw new Refused(open.isEmpty() ? "bank.refused.nothingOpen" : "bank.refused.nothingFilled")
                    .at("keepRest");
        }
        return parts(client, entry, new Filled(of, settled, fees));
    }

    private static void refuseMoreThanOpen(Money whole, OpenInvoice invoice, int row) {
        if (whole.compareTo(invoice.open()) > 0) {
            throw new Refused("bank.refused.moreThanOpen", invoice.open()).at("lines[" + row + "].settled");
        }
    }

    private record Filled(List<OpenInvoice> of, List<Money> settled, List<Money> fees) {}

    /** In another currency, all that came in stands for what is settled. */
    private Confirming.Parts parts(ClientId client, BankEntryDetails entry, Filled filled) {
        Money came = entry.amount();
        boolean same = filled.of().stream().allMatch(each -> each.currency().equals(came.currency()));
        if (!same && filled.of().stream().map(OpenInvoice::currency).distinct().count() > 1) {
            throw new Refused("bank.refused.currencies");
        }
        List<Money> banked = same ? filled.settled() : came.spread(filled.settled());
        Money rest = came.minus(Money.sum(came.currency(), banked));
        if (rest.isNegative()) {
            throw new Refused("bank.refused.moreThanCame", came, rest.negated());
        }
        if (rest.isPositive() && !keepRest) {
            throw new Refused("bank.refused.rest", rest).at("keepRest");
        }
        List<Division.Share> shares = new ArrayList<>();
        for (int i = 0; i < filled.of().size(); i++) {
            shares.add(new Division.Share(
                    filled.of().get(i).id(),
                    filled.settled().get(i),
                    filled.fees().get(i),
                    banked.get(i)));
        }
        return new Confirming.Parts(client, shares, rest);
    }

    private static Money typed(@Nullable BigDecimal amount, OpenInvoice invoice, String field) {
        Money money = Money.typed(Objects.requireNonNullElse(amount, BigDecimal.ZERO), invoice.currency(), field);
        if (money.isNegative()) {
            throw new Refused("invoices.refused.noAmount").at(field);
        }
        return money;
    }

    public List<BookingRow> getLines() {
        return lines;
    }

    public void setLines(List<BookingRow> lines) {
        this.lines = lines;
    }

    public boolean isKeepRest() {
        return keepRest;
    }

    public void setKeepRest(boolean keepRest) {
        this.keepRest = keepRest;
    }
}
