package app.jobbag.einvoices;

import app.jobbag.creditnotes.CreditNoteContent;
import app.jobbag.creditnotes.WithheldBack;
import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.Party;
import app.jobbag.invoices.Withheld;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.taxes.Territory;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that an electronic invoice says: what was issued, and what only the electronic form needs. Every amount is one that is
 * stored, but the tax in the agency's own currency.
 *
 * @param terms of payment, beyond the due day (BT-20); may be blank
 * @param preceding the number of the invoice that a credit note is about; blank on an invoice
 */
record EDocument(
        DocumentKind kind, String preceding, InvoiceContent said, Sender sender, Recipient recipient, String terms) {
    static EDocument invoice(InvoiceContent said, Sender sender, Recipient recipient) {
        return new EDocument(DocumentKind.INVOICE, "", said, sender, recipient, "");
    }

    /** A note has neither account nor day of supply of its own: they are those of the invoice it takes back of. */
    static EDocument creditNote(CreditNoteContent note, InvoiceContent of, Sender sender, Recipient recipient) {
        InvoiceContent said = new InvoiceContent(
                note.number(),
                note.issuedOn(),
                note.issuedOn(),
                0,
                of.suppliedOn(),
                note.buyerReference(),
                note.currency(),
                note.seller(),
                note.buyer(),
                of.account(),
                note.reason(),
                note.lines(),
                note.taxes(),
                note.net(),
                note.tax(),
                note.total(),
                note.base(),
                null,
                withheld(note));
        return new EDocument(DocumentKind.CREDIT_NOTE, note.invoice(), said, sender, recipient, "");
    }

    EDocument saying(String words) {
        return new EDocument(kind, preceding, said, sender, recipient, words);
    }

    private static @Nullable Withheld withheld(CreditNoteContent note) {
        WithheldBack back = note.withheld();
        return back == null ? null : new Withheld(back.name(), back.percent(), "", back.amount());
    }

    String number() {
        return Objects.requireNonNull(said.number());
    }

    /** The agency's currency where it is another one and there is tax to account for in it (BT-6). */
    Optional<String> taxCurrency() {
        InvoiceContent.Base base = said.base();
        boolean other = base != null
                && !base.currency().equals(said.currency())
                && said.tax().signum() != 0;
        return other ? Optional.of(Objects.requireNonNull(base).currency()) : Optional.empty();
    }

    /** The tax in that currency at the day's rate, rate by rate as the journal books it (BT-111). */
    String taxInBase() {
        InvoiceContent.Base base = Objects.requireNonNull(said.base());
        Currency currency = Currency.getInstance(base.currency());
        return Money.sum(
                        currency,
                        said.taxes().stream()
                                .map(tax -> said.amount(tax.tax()).at(base.rate(), currency))
                                .toList())
                .amount()
                .toPlainString();
    }

    String amount(BigDecimal stored) {
        return said.amount(stored).amount().toPlainString();
    }

    /** What is outside the tax may not name anybody's VAT identifier (BR-O-2). */
    boolean isOutsideTax() {
        return said.taxes().stream().anyMatch(tax -> tax.taxCategory() == TaxCategory.O);
    }

    VatId taxId(Party party) {
        VatId typed = VatId.of(party.taxId(), party.country());
        return isOutsideTax() ? new VatId(typed.value(), false) : typed;
    }

    /** Credit transfer; inside SEPA for euros (UNTDID 4461). */
    String paymentMeans() {
        return said.currency().equals("EUR") ? "58" : "30";
    }

    String iban() {
        return said.account().iban().replace(" ", "");
    }

    /** The code of the law's reason (VATEX), where sellers of the Union have one that follows from the category. */
    String exemptionCode(TaxCategory category) {
        if (!Territory.isInUnion(said.seller().country())) {
            return "";
        }
        return switch (category) {
            case AE -> "VATEX-EU-AE";
            case G -> "VATEX-EU-G";
            case O -> "VATEX-EU-O";
            case S, Z, E -> "";
        };
    }

    String contactEmail() {
        return sender.email().isBlank() ? said.seller().email() : sender.email();
    }

    /** Without an address of a network it is the mail's: scheme EM. */
    Endpoint from() {
        return sender.address().isBlank()
                ? new Endpoint("EM", contactEmail())
                : new Endpoint(sender.scheme(), sender.address());
    }

    Endpoint to() {
        return recipient.address().isBlank()
                ? new Endpoint("EM", said.buyer().email())
                : new Endpoint(recipient.scheme(), recipient.address());
    }

    String buyerReference() {
        return recipient.reference().isBlank() ? said.buyerReference() : recipient.reference();
    }

    /** An electronic address and the scheme it is of. */
    record Endpoint(String scheme, String address) {}
}
