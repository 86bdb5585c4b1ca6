package app.jobbag.bank;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.clients.ClientId;
import app.jobbag.collections.OpenInvoice;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
    private static final ClientId ALMENARA = new ClientId(UUID.randomUUID());
    private static final ClientId FARO = new ClientId(UUID.randomUUID());
    private static final Map<ClientId, Payers.Known> PAYERS = Map.of(
            ALMENARA, new Payers.Known("Almenara", Set.of("ES79"), Set.of(), Set.of("bodegas almenara")),
            FARO, new Payers.Known("Faro", Set.of("ES66"), Set.of(), Set.of("hotel faro del sur")));

    private final List<OpenInvoice> open = List.of(
            invoice(ALMENARA, 4, "1210.00", "EUR"),
            invoice(ALMENARA, 5, "605.00", "EUR"),
            invoice(ALMENARA, 6, "302.50", "EUR"),
            invoice(FARO, 7, "1210.00", "EUR"),
            invoice(FARO, 8, "1000.00", "USD"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INV-2026-0004",
                "inv 2026/4",
                "Pago factura INV2026 0004 gracias",
                "2026-0004",
                "20260004",
                "FRA. 26-0004",
                "INV-2026-00 04",
                "Rechnung Nr. 2026/0004 vom 01.09.2026",
                "RF"
            })
    void knowsANumberInAnySpelling(String said) {
        String text = said.equals("RF") ? Spellings.reference(open.get(0)) : said;

        assertThat(new Spellings(text).names(open.get(0))).isTrue();
        assertThat(new Spellings(text).names(open.get(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-04", "04/10/2026", "INV-2026-00041", "RF12", "2026 4", ""})
    void takesNoDateOrLongerNumberForOne(String said) {
        assertThat(new Spellings(said.replace("RF12", "RF12")).names(open.get(0)))
                .isFalse();
    }

    @Test
    void isSureOfTheNumberWithItsAmount() {
        Proposal first = match("1210.00", "", "INV-2026-0004").get(0);

        assertThat(first.sure()).isTrue();
        assertThat(first.client()).isEqualTo(ALMENARA);
        assertThat(keys(first)).containsExactly("bank.reason.number", "bank.reason.exact");
    }

    @Test
    void isNotSureOfAnAmountThatTwoClientsOwe() {
        assertThat(match("1210.00", "", "thank you")).hasSize(2).noneMatch(Proposal::sure);
    }

    @Test
    void isSureOfAnAmountFromAnAccountItKnows() {
        Proposal first = match("1210.00", "ES79", "thank you").get(0);

        assertThat(first.sure()).isTrue();
        assertThat(keys(first)).containsExactly("bank.reason.exact", "bank.reason.account");
    }

    @Test
    void doubtsANumberThatAnotherClientsAccountPays() {
        assertThat(match("1210.00", "ES66", "INV-2026-0004").get(0).sure()).isFalse();
    }

    @Test
    void addsSeveralInvoicesUp() {
        Proposal named = match("1815.00", "", "INV-2026-0004, INV-2026-0005").get(0);
        Proposal found = match("907.50", "ES79", "").get(0);

        assertThat(named.sure()).isTrue();
        assertThat(named.lines()).hasSize(2);
        assertThat(found.lines()).extracting(line -> line.invoice().sequence()).containsExactly(5, 6);
    }

    @Test
    void allowsForWhatBanksKeep() {
        Proposal less = match("1200.00", "", "INV-2026-0004").get(0);

        assertThat(less.lines().get(0).fee()).isEqualTo(eur("10"));
        assertThat(less.lines().get(0).settled()).isEqualTo(eur("1200"));
        assertThat(less.sure()).isFalse();
    }

    @Test
    void takesLessAsAPartAndMoreAsABalance() {
        assertThat(match("400", "", "INV-2026-0004").get(0).lines().get(0).part())
                .isTrue();
        Proposal more = match("1300", "", "INV-2026-0004").get(0);
        assertThat(more.rest()).isEqualTo(eur("90"));
        assertThat(more.lines().get(0).settled()).isEqualTo(eur("1210"));
    }

    @Test
    void settlesAnotherCurrencyByWhatWasOrdered() {
        BankEntryDetails entry = entry("918.00", "", "INV-2026-0008", Money.of("1000", "USD"));
        Proposal.Line line =
                new Matching(entry, open, PAYERS).proposals().get(0).lines().get(0);

        assertThat(line.settled()).isEqualTo(Money.of("1000", "USD"));
        assertThat(line.banked()).isEqualTo(eur("918"));
    }

    private List<Proposal> match(String amount, String account, String said) {
        return new Matching(entry(amount, account, said, null), open, PAYERS).proposals();
    }

    private static List<String> keys(Proposal proposal) {
        return proposal.reasons().stream().map(Proposal.Reason::key).toList();
    }

    private static BankEntryDetails entry(String amount, String account, String said, @Nullable Money original) {
        return new BankEntryDetails(
                new BankEntryId(UUID.randomUUID()),
                0,
                new BankAccountId(UUID.randomUUID()),
                "Main",
                DAY,
                DAY,
                eur(amount),
                "",
                "",
                said,
                "",
                account,
                eur("0"),
                original,
                EntryState.OPEN);
    }

    private static OpenInvoice invoice(ClientId client, int number, String open, String currency) {
        Money amount = Money.of(open, currency);
        return new OpenInvoice(
                new InvoiceId(UUID.randomUUID()),
                client,
                "INV-2026-%04d".formatted(number),
                2026,
                number,
                DAY.minusDays(40),
                DAY.plusDays(5),
                amount,
                amount,
                Money.of(open, "EUR"));
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
