package app.jobbag.einvoices;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.ui.Formats;
import com.helger.cii.d16b.CIID16BCrossIndustryInvoiceTypeMarshaller;
import com.helger.ubl21.UBL21Marshaller;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Random invoices, written twice, keep the official rules, and a reader that is not ours (the schemas' own classes, which
 * check the schema too) finds the stored sums in both.
 */
class WrittenInvoicesTest {
    private static final int INVOICES = Integer.getInteger("jobbag.einvoices", 40);

    /** A group of tax as a reader finds it. */
    record Group(String category, BigDecimal base, BigDecimal tax) {}

    private final Rulebook rules = new Rulebook();

    @Test
    void keepTheRulesAndAreReadBackAsStored() {
        Random chance = new Random(20261127);
        for (int i = 0; i < INVOICES; i++) {
            InvoiceContent said = SomeInvoices.any(chance);
            String cii = CiiWriter.write(SomeInvoices.document(said, EFormat.FACTUR_X));
            assertThat(rules.breaches(EFormat.FACTUR_X.rules(), cii)).as(cii).isEmpty();
            assertThat(inCii(cii)).containsExactlyInAnyOrderElementsOf(stored(said));
            assertThat(units(cii, "<ram:BilledQuantity unitCode=\"")).isEqualTo(units(said));
            for (EFormat format : List.of(EFormat.PEPPOL, EFormat.XRECHNUNG)) {
                String ubl = UblWriter.write(SomeInvoices.document(said, format));
                assertThat(rules.breaches(format.rules(), ubl)).as(ubl).isEmpty();
                assertThat(inUbl(ubl)).containsExactlyInAnyOrderElementsOf(stored(said));
                assertThat(units(ubl, "<cbc:InvoicedQuantity unitCode=\"")).isEqualTo(units(said));
            }
        }
    }

    private static List<String> units(InvoiceContent said) {
        return said.lines().stream().map(line -> line.unit().code()).toList();
    }

    private static List<String> units(String xml, String before) {
        return Arrays.stream(xml.split(before))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    @Test
    void aCreditNoteIsOneOfItsOwnKind() {
        InvoiceContent said = SomeInvoices.any(new Random(7));
        EDocument invoice = SomeInvoices.document(said, EFormat.PEPPOL);
        EDocument credit = new EDocument(
                DocumentKind.CREDIT_NOTE, "INV-2026-0001", said, invoice.sender(), invoice.recipient(), "");

        String ubl = UblWriter.write(credit);
        String cii = CiiWriter.write(credit);

        assertThat(rules.breaches(EFormat.PEPPOL.rules(), ubl)).as(ubl).isEmpty();
        assertThat(rules.breaches(EFormat.FACTUR_X.rules(), cii)).as(cii).isEmpty();
        assertThat(UBL21Marshaller.creditNote().read(ubl)).isNotNull();
        assertThat(ubl).contains("CreditNoteTypeCode>381<", "INV-2026-0001");
        assertThat(cii).contains("TypeCode>381<", "INV-2026-0001");
    }

    /** BT-6 and BT-111: the tax in the agency's own currency stands beside that of the invoice. */
    @Test
    void taxIsSaidInTheAgencysCurrencyToo() {
        InvoiceContent any = SomeInvoices.any(new Random(7));
        String other = any.currency().equals("EUR") ? "GBP" : "EUR";
        InvoiceContent said = in(any, new InvoiceContent.Base(other, new BigDecimal("0.8571"), BigDecimal.ONE));
        String own = "currencyID=\"" + said.base().currency() + "\"";
        for (DocumentKind kind : DocumentKind.values()) {
            for (EFormat format : List.of(EFormat.PEPPOL, EFormat.XRECHNUNG, EFormat.FACTUR_X)) {
                EDocument plain = SomeInvoices.document(said, format);
                EDocument document = new EDocument(kind, "INV-2026-0001", said, plain.sender(), plain.recipient(), "");
                String xml = EInvoiceForm.write(document);
                assertThat(rules.breaches(format.rules(), xml)).as(xml).isEmpty();
                assertThat(xml).contains("TaxCurrencyCode>" + said.base().currency() + "<", own);
            }
        }
    }

    private static InvoiceContent in(InvoiceContent any, InvoiceContent.Base base) {
        return SomeInvoices.with(any, base, any.withheld());
    }

    /** EN 16931 knows no withholding: what is due is the whole, and the terms say what is to be transferred. */
    @Test
    void whatIsWithheldIsSaidInTheTermsAndBreaksNoRule() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/einvoices");
        texts.setDefaultEncoding("UTF-8");
        WithheldWords words = new WithheldWords(texts, new Formats(texts));
        Random chance = new Random(78);
        for (String language : List.of("en", "es", "zh-CN")) {
            InvoiceContent said = SomeInvoices.withheld(SomeInvoices.any(chance));
            for (DocumentKind kind : DocumentKind.values()) {
                for (EFormat format : List.of(EFormat.PEPPOL, EFormat.XRECHNUNG, EFormat.FACTUR_X)) {
                    EDocument plain = SomeInvoices.document(said, format);
                    EDocument document =
                            new EDocument(kind, "INV-2026-0001", said, plain.sender(), plain.recipient(), "");
                    String xml = EInvoiceForm.write(words.in(document, Locale.forLanguageTag(language)));
                    assertThat(rules.breaches(format.rules(), xml)).as(xml).isEmpty();
                    assertThat(xml).contains("IRPF", ">" + document.amount(said.total()) + "<");
                }
            }
        }
    }

    @Test
    void whatIsWrongIsNamed() {
        InvoiceContent said = SomeInvoices.any(new Random(1));
        String wrong = CiiWriter.write(SomeInvoices.document(said, EFormat.FACTUR_X))
                .replaceFirst("<ram:GrandTotalAmount>[^<]*", "<ram:GrandTotalAmount>1.11");

        assertThat(rules.breaches(EFormat.FACTUR_X.rules(), wrong))
                .extracting(Breach::rule)
                .contains("BR-CO-15");
    }

    private static List<Group> stored(InvoiceContent said) {
        List<Group> groups = new ArrayList<>();
        for (InvoiceTax tax : said.taxes()) {
            groups.add(new Group(tax.taxCategory().name(), amount(said, tax.base()), amount(said, tax.tax())));
        }
        groups.add(new Group("total", amount(said, said.net()), amount(said, said.tax())));
        groups.add(new Group("due", amount(said, said.total()), amount(said, said.total())));
        return groups;
    }

    private static BigDecimal amount(InvoiceContent said, BigDecimal value) {
        return said.amount(value).amount();
    }

    private static List<Group> inCii(String xml) {
        var read = new CIID16BCrossIndustryInvoiceTypeMarshaller().read(xml);
        var settled = read.getSupplyChainTradeTransaction().getApplicableHeaderTradeSettlement();
        List<Group> groups = new ArrayList<>();
        settled.getApplicableTradeTax()
                .forEach(tax -> groups.add(new Group(
                        tax.getCategoryCodeValue(),
                        tax.getBasisAmountAtIndex(0).getValue(),
                        tax.getCalculatedAmountAtIndex(0).getValue())));
        var sums = settled.getSpecifiedTradeSettlementHeaderMonetarySummation();
        groups.add(new Group(
                "total",
                sums.getTaxBasisTotalAmountAtIndex(0).getValue(),
                sums.getTaxTotalAmountAtIndex(0).getValue()));
        groups.add(new Group(
                "due",
                sums.getGrandTotalAmountAtIndex(0).getValue(),
                sums.getDuePayableAmountAtIndex(0).getValue()));
        return groups;
    }

    private static List<Group> inUbl(String xml) {
        var read = UBL21Marshaller.invoice().read(xml);
        List<Group> groups = new ArrayList<>();
        var taxes = read.getTaxTotalAtIndex(0);
        taxes.getTaxSubtotal()
                .forEach(tax -> groups.add(new Group(
                        tax.getTaxCategory().getIDValue(), tax.getTaxableAmountValue(), tax.getTaxAmountValue())));
        var sums = read.getLegalMonetaryTotal();
        groups.add(new Group("total", sums.getTaxExclusiveAmountValue(), taxes.getTaxAmountValue()));
        groups.add(new Group("due", sums.getTaxInclusiveAmountValue(), sums.getPayableAmountValue()));
        return groups;
    }
}
