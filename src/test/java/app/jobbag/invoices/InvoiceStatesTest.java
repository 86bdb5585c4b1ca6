package app.jobbag.invoices;

import static app.jobbag.invoices.InvoiceStatus.CREDITED;
import static app.jobbag.invoices.InvoiceStatus.DRAFT;
import static app.jobbag.invoices.InvoiceStatus.ISSUED;
import static app.jobbag.invoices.InvoiceStatus.PAID;
import static app.jobbag.invoices.InvoiceStatus.PARTLY_PAID;
import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Money;
import app.jobbag.kernel.Percent;
import app.jobbag.kernel.Refused;
import app.jobbag.kernel.TaxRate;
import app.jobbag.staff.PersonId;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import app.jobbag.staff.Theme;
import app.jobbag.taxes.BankAccount;
import app.jobbag.workorders.OrderId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states: which verb leads from one to the other, and that no verb leads elsewhere. */
class InvoiceStatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final SignedIn FINANCE = new SignedIn(
            new PersonId(Ids.next()),
            "Lucía Ferrer",
            Set.of(Role.FINANCE),
            Set.of(),
            Locale.ENGLISH,
            ZoneOffset.UTC,
            Theme.AUTO);

    private static final Map<InvoiceStatus, Set<InvoiceStatus>> MAY_BECOME = Map.of(
            DRAFT, EnumSet.of(DRAFT, ISSUED),
            ISSUED, EnumSet.of(ISSUED, PARTLY_PAID, PAID, CREDITED),
            PARTLY_PAID, EnumSet.of(PARTLY_PAID, PAID, CREDITED),
            PAID, EnumSet.of(PAID, CREDITED),
            CREDITED, EnumSet.noneOf(InvoiceStatus.class));

    @ParameterizedTest
    @MethodSource("everyPair")
    void goesOnlyWhereTheRulesLetIt(InvoiceStatus from, InvoiceStatus to) {
        boolean reached = VERBS.stream().anyMatch(verb -> leads(in(from), verb, to));

        assertThat(reached).isEqualTo(MAY_BECOME.getOrDefault(from, Set.of()).contains(to));
    }

    private static final List<Consumer<Invoice>> VERBS = List.of(
            invoice -> invoice.write(draft(), 0),
            InvoiceStatesTest::issue,
            invoice -> invoice.receive(Money.of("1", "EUR"), 0),
            invoice -> invoice.receive(invoice.state().balance().open(), 0),
            invoice -> invoice.credit(Money.of("1", "EUR"), 0),
            invoice -> invoice.credit(invoice.state().balance().standing(), 0));

    private static boolean leads(Invoice invoice, Consumer<Invoice> verb, InvoiceStatus to) {
        try {
            verb.accept(invoice);
            return invoice.status() == to;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Invoice in(InvoiceStatus status) {
        Invoice invoice = new Invoice(request(), draft(), Locale.ENGLISH, DAY, NOW);
        if (status != DRAFT) {
            issue(invoice);
        }
        if (status == PARTLY_PAID) {
            invoice.receive(Money.of("21", "EUR"), 0);
        }
        if (status == PAID) {
            invoice.receive(Money.of("121", "EUR"), 0);
        }
        if (status == CREDITED) {
            invoice.credit(Money.of("121", "EUR"), 0);
        }
        assertThat(invoice.status()).isEqualTo(status);
        return invoice;
    }

    private static void issue(Invoice invoice) {
        invoice.issue(
                new DocumentNumber(DocumentSeries.INVOICE, 2026, 1),
                content(),
                new Sealed("{}", "0".repeat(64)),
                "Lucía",
                NOW);
    }

    private static PaymentRequest request() {
        PaymentRequestDraft draft = new PaymentRequestDraft("", "Signed", List.of());
        return new PaymentRequest(new ClientId(Ids.next()), Currency.getInstance("EUR"), draft, FINANCE, NOW);
    }

    private static InvoiceDraft draft() {
        TaxRate vat = TaxRate.standard(Percent.of("21"));
        LineDraft line = new LineDraft(new OrderId(Ids.next()), "Poster", BigDecimal.ONE, new BigDecimal("100"), vat);
        return new InvoiceDraft("", DAY, "", List.of(line), null);
    }

    private static InvoiceContent content() {
        Party party = new Party("A", "B", "C", "D", "ES", "E", "a@b.example", "");
        BigDecimal total = new BigDecimal("121");
        return new InvoiceContent(
                "INV-2026-0001",
                DAY,
                DAY.plusDays(45),
                45,
                DAY,
                "",
                "EUR",
                party,
                party,
                new BankAccount("", "ES1", ""),
                "",
                List.of(),
                List.of(),
                new BigDecimal("100"),
                new BigDecimal("21"),
                total,
                new InvoiceContent.Base("EUR", BigDecimal.ONE, total),
                null,
                null);
    }

    private static Stream<Arguments> everyPair() {
        return Stream.of(InvoiceStatus.values())
                .flatMap(from -> Stream.of(InvoiceStatus.values()).map(to -> Arguments.of(from, to)));
    }
}
