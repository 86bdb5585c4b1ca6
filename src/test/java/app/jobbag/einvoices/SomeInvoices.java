package app.jobbag.einvoices;

import app.jobbag.invoices.InvoiceContent;
import app.jobbag.invoices.InvoiceLine;
import app.jobbag.invoices.InvoiceTax;
import app.jobbag.invoices.Party;
import app.jobbag.invoices.Unit;
import app.jobbag.invoices.Withheld;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.TaxCategory;
import app.jobbag.kernel.TaxRate;
import app.jobbag.taxes.BankAccount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What invoices of every kind say: currencies with two and no digits, several rates, discounts, everything untaxed. */
final class SomeInvoices {
    private static final UUID CLIENT = new UUID(1, 1);
    private static final List<String> CURRENCIES = List.of("EUR", "EUR", "EUR", "CNY", "JPY");
    private static final Party SELLER = new Party(
            "Taller Almendro, S.L.",
            "Calle de la Palma 41",
            "28004",
            "Madrid",
            "ES",
            "ESB86012345",
            "facturas@almendro.example",
            "Registro Mercantil de Madrid, tomo 1, hoja M-1");
    private static final Party GERMAN = new Party(
            "Hafen & Söhne <GmbH>", "Hafenstraße 1", "20457", "Hamburg", "DE", "DE136695976", "b@hafen.example", "");
    private static final Party CHINESE =
            new Party("上海梅花有限公司", "南京路 1", "200001", "上海", "CN", "91310000MA1FL0QX7H", "mei@hua.example", "");
    private static final Party SPANISH = new Party(
            "Bodegas Almenara", "Calle Mayor 3", "31001", "Pamplona", "ES", "ESA31000268", "p@almenara.example", "");

    private SomeInvoices() {}

    static EDocument document(InvoiceContent said, EFormat format) {
        return EDocument.invoice(
                said,
                new Sender("Lucía Ferrer", "+34 910 000 000", "facturas@almendro.example", "9920", "ESB86012345"),
                new Recipient(format, "9930", "DE136695976", "04011000-12345-03"));
    }

    static InvoiceContent withheld(InvoiceContent any) {
        Money kept = any.amount(any.net()).share(Percent.of("15"));
        return with(any, any.base(), new Withheld("IRPF", new BigDecimal("15"), "Art. 101.5", kept.amount()));
    }

    /** The same in another currency of the agency, and with that kept back. */
    static InvoiceContent with(InvoiceContent any, InvoiceContent.@Nullable Base base, @Nullable Withheld withheld) {
        return new InvoiceContent(
                any.number(),
                any.issuedOn(),
                any.dueOn(),
                any.paymentDays(),
                any.suppliedOn(),
                any.buyerReference(),
                any.currency(),
                any.seller(),
                any.buyer(),
                any.account(),
                any.note(),
                any.lines(),
                any.taxes(),
                any.net(),
                any.tax(),
                any.total(),
                base,
                any.paymentRule(),
                withheld);
    }

    static InvoiceContent any(Random chance) {
        Currency currency = Currency.getInstance(CURRENCIES.get(chance.nextInt(CURRENCIES.size())));
        int kind = chance.nextInt(5);
        Party buyer = kind == 0 ? GERMAN : kind == 1 ? CHINESE : SPANISH;
        List<InvoiceLine> lines = new ArrayList<>();
        int count = 1 + chance.nextInt(8);
        for (int i = 0; i < count; i++) {
            lines.add(line(chance, rate(kind, chance), currency, i > 0 && chance.nextInt(5) == 0));
        }
        return of(buyer, currency, lines);
    }

    private static TaxRate rate(int kind, Random chance) {
        return switch (kind) {
            case 0 -> TaxRate.without(TaxCategory.AE, "Inversión del sujeto pasivo, art. 196");
            case 1 -> TaxRate.without(TaxCategory.O, "No sujeta, art. 44");
            default ->
                switch (chance.nextInt(kind == 2 ? 1 : 5)) {
                    case 0 -> TaxRate.standard(Percent.of("21"));
                    case 1 -> TaxRate.standard(Percent.of("10"));
                    case 2 -> TaxRate.standard(Percent.of("5.5"));
                    case 3 -> TaxRate.zero();
                    default -> TaxRate.without(TaxCategory.E, "Exenta, art. 20.Uno.9.º");
                };
        };
    }

    private static InvoiceLine line(Random chance, TaxRate rate, Currency currency, boolean discount) {
        BigDecimal quantity = BigDecimal.valueOf(1 + chance.nextInt(4000), 2);
        BigDecimal price = BigDecimal.valueOf(chance.nextInt(discount ? 1_000 : 9_000_000), 4);
        BigDecimal signed = discount ? quantity.negate() : quantity;
        Money net = new Money(price.multiply(signed), currency);
        InvoiceLine line = new InvoiceLine(
                CLIENT,
                CLIENT,
                discount ? "Descuento" : "Cartel \"vendimia\" & <web>\u0007, 上海",
                signed,
                price,
                net.amount(),
                rate.category(),
                rate.percent().value(),
                rate.exemptionReason(),
                null,
                null);
        return line.in(Unit.values()[chance.nextInt(Unit.values().length)]);
    }

    private static InvoiceContent of(Party buyer, Currency currency, List<InvoiceLine> lines) {
        Map<TaxRate, Money> bases = new LinkedHashMap<>();
        lines.forEach(line -> bases.merge(line.tax(), line.net(currency), Money::plus));
        List<InvoiceTax> taxes = new ArrayList<>();
        bases.forEach((rate, base) -> taxes.add(new InvoiceTax(
                CLIENT,
                rate.category(),
                rate.percent().value(),
                rate.exemptionReason(),
                base.amount(),
                rate.on(base).amount())));
        BigDecimal net = lines.stream().map(InvoiceLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal tax = taxes.stream().map(InvoiceTax::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new InvoiceContent(
                "INV-2026-0042",
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2027, 1, 11),
                45,
                LocalDate.of(2026, 11, 20),
                "PO-4711",
                currency.getCurrencyCode(),
                SELLER,
                buyer,
                new BankAccount("Banco de Prueba", "ES91 2100 0418 4502 0005 1332", "CAIXESBBXXX"),
                "Gracias",
                lines,
                taxes,
                net,
                tax,
                net.add(tax),
                null,
                null,
                null);
    }
}
