package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.Party;
import app.jobbag.kernel.Lack;
import app.jobbag.kernel.TaxCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What an electronic invoice would lack, said of the field that mends it; the rules themselves are asked afterwards. */
final class EInvoiceLacks {
    private static final String AGENCY = "/agency";
    private static final String SENDER = "/agency/e-invoicing";

    private final List<Lack> lacks = new ArrayList<>();
    private final EDocument document;
    private final InvoiceContent said;
    private final String edit;
    private final String client;

    private EInvoiceLacks(EDocument document, UUID invoice, UUID client) {
        this.document = document;
        this.said = document.said();
        this.edit = "/invoices/" + invoice + "/edit";
        this.client = "/clients/" + client;
    }

    static List<Lack> of(EDocument document, UUID invoice, UUID client) {
        EInvoiceLacks all = new EInvoiceLacks(document, invoice, client);
        if (document.recipient().format() != EFormat.PDF_ONLY) {
            all.everywhere();
        }
        if (document.recipient().format().isBeside()) {
            all.onTheNetworks();
        }
        if (document.recipient().format() == EFormat.XRECHNUNG) {
            all.inGermany();
        }
        return all.lacks;
    }

    private void everywhere() {
        need(said.amount(said.total()).amount().scale() <= 2, "decimals", client + "/edit", said.currency());
        boolean outside = document.isOutsideTax();
        boolean mixed = said.taxes().stream().anyMatch(tax -> tax.taxCategory() != TaxCategory.O);
        need(!outside || !mixed, "mixed", edit);
        need(!said.account().iban().isBlank(), "iban", AGENCY);
        boolean abroad = has(TaxCategory.G);
        need(
                !abroad || document.taxId(said.seller()).isVat(),
                "sellerVat",
                AGENCY,
                said.seller().country());
        boolean reverse = has(TaxCategory.AE);
        need(
                !reverse
                        || said.buyer().taxId().isBlank()
                        || document.taxId(said.buyer()).isVat(),
                "buyerVat",
                client + "/billing/edit",
                said.buyer().taxId(),
                said.buyer().country());
    }

    private boolean has(TaxCategory category) {
        return said.taxes().stream().anyMatch(tax -> tax.taxCategory() == category);
    }

    private void onTheNetworks() {
        boolean peppol = document.recipient().format() == EFormat.PEPPOL;
        need(!document.recipient().address().isBlank() || !peppol, "address", client + "/e-invoicing/edit");
        need(!peppol || !document.sender().address().isBlank(), "senderAddress", SENDER);
        need(!document.buyerReference().isBlank(), "reference", client + "/e-invoicing/edit");
    }

    private void inGermany() {
        need(document.sender().isReachable(), "contact", SENDER);
        place(said.seller(), AGENCY, "sellerPlace");
        place(said.buyer(), client + "/billing/edit", "buyerPlace");
    }

    private void place(Party party, String url, String key) {
        need(!party.postcode().isBlank() && !party.city().isBlank(), key, url);
    }

    private void need(boolean there, String key, String url, Object... words) {
        if (!there) {
            lacks.add(Lack.of("einvoices.lack." + key, url, words));
        }
    }
}
