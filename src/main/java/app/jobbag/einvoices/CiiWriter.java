package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.Party;
import app.jobbag.kernel.TaxCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes EN 16931 as UN/CEFACT's Cross Industry Invoice (D16B), the XML inside a Factur-X. */
final class CiiWriter {
    private final EDocument document;
    private final InvoiceContent said;
    private final XmlText xml = new XmlText();

    private CiiWriter(EDocument document) {
        this.document = document;
        this.said = document.said();
    }

    static String write(EDocument document) {
        CiiWriter writer = new CiiWriter(document);
        writer.all();
        return writer.xml.toString();
    }

    private void all() {
        xml.in(
                "rsm:CrossIndustryInvoice",
                () -> {
                    xml.in(
                            "rsm:ExchangedDocumentContext",
                            () -> id("ram:GuidelineSpecifiedDocumentContextParameter", "urn:cen.eu:en16931:2017"));
                    xml.in("rsm:ExchangedDocument", this::head);
                    xml.in("rsm:SupplyChainTradeTransaction", this::transaction);
                },
                "xmlns:rsm",
                "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
                "xmlns:ram",
                "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
                "xmlns:udt",
                "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");
    }

    private void head() {
        xml.leaf("ram:ID", document.number())
                .leaf("ram:TypeCode", document.kind().code());
        date("ram:IssueDateTime", said.issuedOn());
        xml.in("ram:IncludedNote", () -> xml.leaf("ram:Content", said.note()));
    }

    private void transaction() {
        for (int i = 0; i < said.lines().size(); i++) {
            int number = i + 1;
            InvoiceLine line = said.lines().get(i);
            xml.in("ram:IncludedSupplyChainTradeLineItem", () -> line(number, line));
        }
        xml.in("ram:ApplicableHeaderTradeAgreement", this::agreement);
        xml.in(
                "ram:ApplicableHeaderTradeDelivery",
                () -> xml.in(
                        "ram:ActualDeliverySupplyChainEvent", () -> date("ram:OccurrenceDateTime", said.suppliedOn())));
        xml.in("ram:ApplicableHeaderTradeSettlement", this::settlement);
    }

    private void line(int number, InvoiceLine line) {
        Figures.Price price = Figures.Price.of(line);
        xml.in("ram:AssociatedDocumentLineDocument", () -> xml.leaf("ram:LineID", String.valueOf(number)));
        xml.in("ram:SpecifiedTradeProduct", () -> xml.leaf("ram:Name", line.text()));
        xml.in(
                "ram:SpecifiedLineTradeAgreement",
                () -> xml.in("ram:NetPriceProductTradePrice", () -> {
                    xml.leaf("ram:ChargeAmount", Figures.plain(price.amount()));
                    if (price.isOfSeveral()) {
                        xml.leaf(
                                "ram:BasisQuantity",
                                Figures.plain(price.base()),
                                "unitCode",
                                line.unit().code());
                    }
                }));
        xml.in(
                "ram:SpecifiedLineTradeDelivery",
                () -> xml.leaf(
                        "ram:BilledQuantity",
                        Figures.plain(line.quantity()),
                        "unitCode",
                        line.unit().code()));
        xml.in("ram:SpecifiedLineTradeSettlement", () -> {
            xml.in("ram:ApplicableTradeTax", () -> {
                xml.leaf("ram:TypeCode", "VAT");
                category(line.taxCategory(), line.taxPercent());
            });
            xml.in(
                    "ram:SpecifiedTradeSettlementLineMonetarySummation",
                    () -> xml.leaf("ram:LineTotalAmount", document.amount(line.net())));
        });
    }

    private void category(TaxCategory category, BigDecimal percent) {
        xml.leaf("ram:CategoryCode", category.name())
                .leaf("ram:RateApplicablePercent", TaxGroup.rate(category, percent));
    }

    private void agreement() {
        xml.leaf("ram:BuyerReference", document.buyerReference());
        xml.in("ram:SellerTradeParty", () -> {
            xml.leaf("ram:Name", said.seller().name())
                    .leaf("ram:Description", said.seller().registerLine());
            legal(said.seller());
            xml.in("ram:DefinedTradeContact", this::contact);
            address(said.seller(), document.from());
            registration(said.seller(), "FC");
        });
        xml.in("ram:BuyerTradeParty", () -> {
            xml.leaf("ram:Name", said.buyer().name());
            legal(said.buyer());
            address(said.buyer(), document.to());
            registration(said.buyer(), "");
        });
        xml.in("ram:BuyerOrderReferencedDocument", () -> xml.leaf("ram:IssuerAssignedID", said.buyerReference()));
    }

    private void legal(Party party) {
        VatId tax = document.taxId(party);
        xml.in("ram:SpecifiedLegalOrganization", () -> xml.leaf("ram:ID", tax.isVat() ? "" : tax.value()));
    }

    private void contact() {
        Sender sender = document.sender();
        xml.leaf("ram:PersonName", sender.contact());
        xml.in("ram:TelephoneUniversalCommunication", () -> xml.leaf("ram:CompleteNumber", sender.phone()));
        xml.in("ram:EmailURIUniversalCommunication", () -> xml.leaf("ram:URIID", document.contactEmail()));
    }

    private void address(Party party, EDocument.Endpoint endpoint) {
        xml.in(
                "ram:PostalTradeAddress",
                () -> xml.leaf("ram:PostcodeCode", party.postcode())
                        .leaf("ram:LineOne", party.street())
                        .leaf("ram:CityName", party.city())
                        .leaf("ram:CountryID", party.country()));
        xml.in(
                "ram:URIUniversalCommunication",
                () -> xml.leaf("ram:URIID", endpoint.address(), "schemeID", endpoint.scheme()));
    }

    /** @param other the scheme of a tax id that is no VAT identifier; blank where there is no place for one */
    private void registration(Party party, String other) {
        VatId tax = document.taxId(party);
        String scheme = tax.isVat() ? "VA" : other;
        if (!scheme.isEmpty()) {
            xml.in("ram:SpecifiedTaxRegistration", () -> xml.leaf("ram:ID", tax.value(), "schemeID", scheme));
        }
    }

    private void settlement() {
        xml.leaf("ram:PaymentReference", document.number())
                .leaf("ram:TaxCurrencyCode", document.taxCurrency().orElse(""))
                .leaf("ram:InvoiceCurrencyCode", said.currency());
        xml.in("ram:SpecifiedTradeSettlementPaymentMeans", () -> {
            xml.leaf("ram:TypeCode", document.paymentMeans());
            xml.in("ram:PayeePartyCreditorFinancialAccount", () -> xml.leaf("ram:IBANID", document.iban()));
            xml.in(
                    "ram:PayeeSpecifiedCreditorFinancialInstitution",
                    () -> xml.leaf("ram:BICID", said.account().bic()));
        });
        TaxGroup.of(said.taxes()).forEach(group -> xml.in("ram:ApplicableTradeTax", () -> tax(group)));
        xml.in("ram:SpecifiedTradePaymentTerms", () -> {
            xml.leaf("ram:Description", document.terms());
            date("ram:DueDateDateTime", said.dueOn());
        });
        xml.in("ram:SpecifiedTradeSettlementHeaderMonetarySummation", this::sums);
        xml.in("ram:InvoiceReferencedDocument", () -> xml.leaf("ram:IssuerAssignedID", document.preceding()));
    }

    private void tax(TaxGroup group) {
        xml.leaf("ram:CalculatedAmount", document.amount(group.tax()))
                .leaf("ram:TypeCode", "VAT")
                .leaf("ram:ExemptionReason", group.reason())
                .leaf("ram:BasisAmount", document.amount(group.base()))
                .leaf("ram:CategoryCode", group.category().name())
                .leaf("ram:ExemptionReasonCode", document.exemptionCode(group.category()))
                .leaf("ram:RateApplicablePercent", group.rate());
    }

    private void sums() {
        xml.leaf("ram:LineTotalAmount", document.amount(said.net()))
                .leaf("ram:TaxBasisTotalAmount", document.amount(said.net()))
                .leaf("ram:TaxTotalAmount", document.amount(said.tax()), "currencyID", said.currency());
        document.taxCurrency()
                .ifPresent(own -> xml.leaf("ram:TaxTotalAmount", document.taxInBase(), "currencyID", own));
        xml.leaf("ram:GrandTotalAmount", document.amount(said.total()))
                .leaf("ram:DuePayableAmount", document.amount(said.total()));
    }

    private void date(String name, LocalDate day) {
        xml.in(
                name,
                () -> xml.leaf("udt:DateTimeString", DateTimeFormatter.BASIC_ISO_DATE.format(day), "format", "102"));
    }

    private void id(String name, String value) {
        xml.in(name, () -> xml.leaf("ram:ID", value));
    }
}
