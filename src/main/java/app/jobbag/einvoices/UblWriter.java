package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Party;
import app.jobbag.kernel.TaxCategory;
import java.math.BigDecimal;

/** Writes EN 16931 as UBL 2.1, an Invoice or a CreditNote, for Peppol or as XRechnung. */
final class UblWriter {
    private static final String PEPPOL_PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String XRECHNUNG = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";
    private static final String SCHEMAS = "urn:oasis:names:specification:ubl:schema:xsd:";

    private final EDocument document;
    private final InvoiceContent said;
    private final boolean credit;
    private final XmlText xml = new XmlText();

    private UblWriter(EDocument document) {
        this.document = document;
        this.said = document.said();
        this.credit = document.kind() == DocumentKind.CREDIT_NOTE;
    }

    static String write(EDocument document) {
        UblWriter writer = new UblWriter(document);
        String name = writer.credit ? "CreditNote" : "Invoice";
        writer.xml.in(
                name,
                writer::all,
                "xmlns",
                SCHEMAS + name + "-2",
                "xmlns:cac",
                SCHEMAS + "CommonAggregateComponents-2",
                "xmlns:cbc",
                SCHEMAS + "CommonBasicComponents-2");
        return writer.xml.toString();
    }

    private void all() {
        head();
        xml.in("cac:OrderReference", () -> id(said.buyerReference()));
        xml.in("cac:BillingReference", () -> xml.in("cac:InvoiceDocumentReference", () -> id(document.preceding())));
        xml.in(
                "cac:AccountingSupplierParty",
                () -> xml.in("cac:Party", () -> {
                    party(said.seller(), document.from());
                    xml.in("cac:Contact", this::contact);
                }));
        xml.in("cac:AccountingCustomerParty", () -> xml.in("cac:Party", () -> party(said.buyer(), document.to())));
        xml.in(
                "cac:Delivery",
                () -> xml.leaf("cbc:ActualDeliveryDate", said.suppliedOn().toString()));
        xml.in("cac:PaymentMeans", this::payment);
        xml.in("cac:PaymentTerms", () -> xml.leaf("cbc:Note", document.terms()));
        xml.in("cac:TaxTotal", this::taxes);
        document.taxCurrency()
                .ifPresent(own -> xml.in(
                        "cac:TaxTotal", () -> xml.leaf("cbc:TaxAmount", document.taxInBase(), "currencyID", own)));
        xml.in("cac:LegalMonetaryTotal", () -> {
            amount("cbc:LineExtensionAmount", said.net());
            amount("cbc:TaxExclusiveAmount", said.net());
            amount("cbc:TaxInclusiveAmount", said.total());
            amount("cbc:PayableAmount", said.total());
        });
        for (int i = 0; i < said.lines().size(); i++) {
            int number = i + 1;
            InvoiceLine line = said.lines().get(i);
            xml.in(credit ? "cac:CreditNoteLine" : "cac:InvoiceLine", () -> line(number, line));
        }
    }

    private void head() {
        xml.leaf("cbc:CustomizationID", german() ? XRECHNUNG : PEPPOL).leaf("cbc:ProfileID", PEPPOL_PROCESS);
        id(document.number());
        xml.leaf("cbc:IssueDate", said.issuedOn().toString());
        if (!credit) {
            xml.leaf("cbc:DueDate", said.dueOn().toString());
        }
        xml.leaf(
                        credit ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode",
                        document.kind().code())
                .leaf("cbc:Note", said.note())
                .leaf("cbc:DocumentCurrencyCode", said.currency())
                .leaf("cbc:TaxCurrencyCode", document.taxCurrency().orElse(""))
                .leaf("cbc:BuyerReference", document.buyerReference());
    }

    private boolean german() {
        return document.recipient().format() == EFormat.XRECHNUNG;
    }

    private void party(Party party, EDocument.Endpoint endpoint) {
        VatId tax = document.taxId(party);
        boolean seller = party == said.seller();
        xml.leaf("cbc:EndpointID", endpoint.address(), "schemeID", endpoint.scheme());
        xml.in("cac:PostalAddress", () -> {
            xml.leaf("cbc:StreetName", party.street())
                    .leaf("cbc:CityName", party.city())
                    .leaf("cbc:PostalZone", party.postcode());
            xml.in("cac:Country", () -> xml.leaf("cbc:IdentificationCode", party.country()));
        });
        if (!tax.value().isEmpty() && (tax.isVat() || seller)) {
            xml.in("cac:PartyTaxScheme", () -> {
                xml.leaf("cbc:CompanyID", tax.value());
                xml.in("cac:TaxScheme", () -> id(tax.isVat() ? "VAT" : "TAX"));
            });
        }
        xml.in(
                "cac:PartyLegalEntity",
                () -> xml.leaf("cbc:RegistrationName", party.name())
                        .leaf("cbc:CompanyID", tax.isVat() ? "" : tax.value())
                        .leaf("cbc:CompanyLegalForm", party.registerLine()));
    }

    private void contact() {
        xml.leaf("cbc:Name", document.sender().contact())
                .leaf("cbc:Telephone", document.sender().phone())
                .leaf("cbc:ElectronicMail", document.contactEmail());
    }

    private void payment() {
        xml.leaf("cbc:PaymentMeansCode", document.paymentMeans());
        if (credit) {
            xml.leaf("cbc:PaymentDueDate", said.dueOn().toString());
        }
        xml.leaf("cbc:PaymentID", document.number());
        xml.in("cac:PayeeFinancialAccount", () -> {
            id(document.iban());
            xml.in("cac:FinancialInstitutionBranch", () -> id(said.account().bic()));
        });
    }

    private void taxes() {
        amount("cbc:TaxAmount", said.tax());
        TaxGroup.of(said.taxes())
                .forEach(group -> xml.in("cac:TaxSubtotal", () -> {
                    amount("cbc:TaxableAmount", group.base());
                    amount("cbc:TaxAmount", group.tax());
                    xml.in("cac:TaxCategory", () -> {
                        xml.leaf("cbc:ID", group.category().name())
                                // XRechnung wants a rate of every group, of what is outside the tax too (BR-DE-14)
                                .leaf("cbc:Percent", german() ? Figures.plain(group.percent()) : group.rate())
                                .leaf("cbc:TaxExemptionReasonCode", document.exemptionCode(group.category()))
                                .leaf("cbc:TaxExemptionReason", group.reason());
                        xml.in("cac:TaxScheme", () -> id("VAT"));
                    });
                }));
    }

    private void line(int number, InvoiceLine line) {
        Figures.Price price = Figures.Price.of(line);
        id(String.valueOf(number));
        xml.leaf(
                credit ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity",
                Figures.plain(line.quantity()),
                "unitCode",
                line.unit().code());
        amount("cbc:LineExtensionAmount", line.net());
        xml.in("cac:Item", () -> {
            xml.leaf("cbc:Name", line.text());
            xml.in("cac:ClassifiedTaxCategory", () -> category(line.taxCategory(), line.taxPercent()));
        });
        xml.in("cac:Price", () -> {
            xml.leaf("cbc:PriceAmount", Figures.plain(price.amount()), "currencyID", said.currency());
            if (price.isOfSeveral()) {
                xml.leaf(
                        "cbc:BaseQuantity",
                        Figures.plain(price.base()),
                        "unitCode",
                        line.unit().code());
            }
        });
    }

    private void category(TaxCategory category, BigDecimal percent) {
        xml.leaf("cbc:ID", category.name()).leaf("cbc:Percent", TaxGroup.rate(category, percent));
        xml.in("cac:TaxScheme", () -> id("VAT"));
    }

    private void amount(String name, BigDecimal stored) {
        xml.leaf(name, document.amount(stored), "currencyID", said.currency());
    }

    private void id(String value) {
        xml.leaf("cbc:ID", value);
    }
}
