package app.jobbag.journals;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.collections.AgeingBy;
import app.jobbag.collections.Outlook;
import app.jobbag.collections.Receivables;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.kernel.Money;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A random year of invoices, credits, payments by hand and by bank, fees, money over, write-offs and reversals in four currencies:
 * journal, ageing and days sales outstanding say what the documents do, added up slowly.
 */
@JobbagTest
class JournalYearTest {
    private static final int EVENTS = 130;

    @Autowired
    BeanFactory beans;

    @Autowired
    SteerableClock clock;

    @Autowired
    Journals journals;

    @Autowired
    JdbcClient jdbc;

    RandomYear year;
    List<JournalLine> lines;

    @Test
    void journalAgeingAndDaysOutstandingAgreeWithTheDocuments() {
        year = new RandomYear(beans, 6_909, 20);
        Instant begin = clock.instant();
        LocalDate first = year.money.today();
        for (int i = 0; i < EVENTS; i++) {
            clock.at(begin.plus(Duration.ofHours(10 + i * 66L)), year::happen);
        }
        clock.at(begin.plus(Duration.ofDays(370)), () -> {
            lines = read(YearMonth.from(first));
            assertThat(year.happened.keySet())
                    .contains(
                            "issue",
                            "credit",
                            "by hand",
                            "by hand, exchanged",
                            "bank",
                            "bank with fee",
                            "bank with rest",
                            "write-off",
                            "balance used",
                            "paid back",
                            "taken back",
                            "bank taken back");
            debitIsCreditInEveryEntry();
            whatIsReceivableIsWhatIsOpen();
            incomeAndTaxAreThoseOfTheDocuments();
            advancesBankAndExchangeAreThoseOfTheLedgers();
            new WithheldYear(year, lines, jdbc).isThePartOfTheNetThatStands();
            for (int day = 3; day < 370; day += 40) {
                ageingAgrees(first.plusDays(day));
            }
            daysOutstandingAgree();
        });
    }

    private List<JournalLine> read(YearMonth first) {
        List<JournalLine> all = new ArrayList<>();
        SignedIn who = year.money.finance;
        for (int n = 0; n < 13; n++) {
            YearMonth month = first.plusMonths(n);
            year.money.as(who, () -> journals.each(who, new Journals.Months(month, month), JournalLook.ALL, all::add));
        }
        return all.stream()
                .filter(line -> year.clients.contains(new ClientId(line.clientId())))
                .toList();
    }

    private void debitIsCreditInEveryEntry() {
        Map<String, BigDecimal> sums = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.source() + " " + line.sourceId(),
                        Collectors.reducing(BigDecimal.ZERO, JournalLine::amount, BigDecimal::add)));
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isEqualByComparingTo("0"));
    }

    /** In the invoice's currency to the last digit; in euros at the invoice's own rate, so nothing when nothing is open. */
    private void whatIsReceivableIsWhatIsOpen() {
        for (InvoiceId id : year.issued) {
            InvoiceDetails invoice = year.money.details(id);
            List<JournalLine> own = lines.stream()
                    .filter(line -> line.account() == JournalAccount.RECEIVABLE
                            && id.value().equals(line.invoiceId()))
                    .toList();
            assertThat(sum(own, JournalLine::currencyAmount))
                    .isEqualByComparingTo(invoice.open().amount());
            var said = invoice.content().base();
            BigDecimal base = said.total().subtract(said.of(invoice.total().minus(invoice.payable())));
            BigDecimal stands = base.multiply(invoice.open().amount())
                    .divide(invoice.payable().amount(), 2, RoundingMode.HALF_UP);
            assertThat(sum(own, JournalLine::amount)).isEqualByComparingTo(stands);
        }
    }

    private void incomeAndTaxAreThoseOfTheDocuments() {
        for (ClientId client : year.clients) {
            BigDecimal net = raw("""
                    select coalesce((select sum(net) from invoice where client_id = :c and number is not null), 0)
                        - coalesce((select sum(net) from credit_note where client_id = :c), 0)""", client);
            BigDecimal tax = raw("""
                    select coalesce((select sum(tax) from invoice where client_id = :c and number is not null), 0)
                        - coalesce((select sum(tax) from credit_note where client_id = :c), 0)""", client);
            BigDecimal income = on(client, JournalAccount.INCOME).add(on(client, JournalAccount.CREDITED));
            assertThat(income.negate()).isEqualByComparingTo(net);
            assertThat(on(client, JournalAccount.TAX).negate()).isEqualByComparingTo(tax);
        }
    }

    private void advancesBankAndExchangeAreThoseOfTheLedgers() {
        for (ClientId client : year.clients) {
            BigDecimal has = raw("select coalesce(sum(amount), 0) from client_balance where client_id = :c", client);
            assertThat(on(client, JournalAccount.ADVANCES).negate()).isEqualByComparingTo(has);
            BigDecimal gain = raw("select coalesce(sum(gain), 0) from payment where client_id = :c", client);
            BigDecimal exchange =
                    on(client, JournalAccount.EXCHANGE_GAIN).add(on(client, JournalAccount.EXCHANGE_LOSS));
            assertThat(exchange.negate()).isEqualByComparingTo(gain);
            BigDecimal banked = raw("""
                    select coalesce((select sum(banked) from payment where client_id = :c and (entry_id is not null or banked_currency = 'EUR')), 0)
                        + coalesce((select sum(coalesce(banked, amount)) from client_balance where client_id = :c and kind <> 'USED'), 0)
                        + coalesce((select sum(amount) from payment where client_id = :c and kind = 'MONEY' and entry_id is null
                            and currency = 'EUR' and banked_currency is null), 0)""", client);
            BigDecimal euros = sum(
                    of(client, JournalAccount.BANK).stream()
                            .filter(line -> line.currency().equals("EUR"))
                            .toList(),
                    JournalLine::currencyAmount);
            assertThat(euros).isEqualByComparingTo(banked);
        }
    }

    private void ageingAgrees(LocalDate day) {
        SignedIn who = year.money.finance;
        List<Money> shown =
                year
                        .money
                        .as(who, () -> beans.getBean(Receivables.class).sheet(day, AgeingBy.CLIENT))
                        .clients()
                        .stream()
                        .filter(row -> year.clients.contains(row.client()))
                        .map(row -> row.open().total())
                        .toList();
        for (ClientId client : year.clients) {
            BigDecimal open = lines.stream()
                    .filter(line -> line.account() == JournalAccount.RECEIVABLE
                            && line.clientId().equals(client.value())
                            && !line.day().isAfter(day))
                    .collect(Collectors.groupingBy(
                            JournalLine::invoiceId,
                            Collectors.reducing(BigDecimal.ZERO, JournalLine::currencyAmount, BigDecimal::add)))
                    .values()
                    .stream()
                    .map(each -> each.max(BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            String currency = currency(client);
            BigDecimal said = shown.stream()
                    .filter(each -> each.currency().getCurrencyCode().equals(currency))
                    .map(Money::amount)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(open).as("%s on %s", currency, day).isEqualByComparingTo(said);
        }
    }

    private void daysOutstandingAgree() {
        LocalDate today = year.money.today();
        for (ClientId client : year.clients) {
            SignedIn ae = year.money.orders.onTeamOf(client, Role.AE);
            List<BigDecimal> shown = year
                    .money
                    .as(ae, () -> beans.getBean(Outlook.class).report())
                    .dso()
                    .stream()
                    .map(Outlook.Dso::days)
                    .filter(each -> each != null)
                    .toList();
            BigDecimal open = on(client, JournalAccount.RECEIVABLE);
            BigDecimal invoiced = sum(
                    of(client, JournalAccount.RECEIVABLE).stream()
                            .filter(line -> line.day().isAfter(today.minusDays(90)))
                            .filter(line -> line.source().name().matches("INVOICE|CREDIT_NOTE"))
                            .toList(),
                    JournalLine::currencyAmount);
            if (open.signum() > 0 && invoiced.signum() > 0) {
                assertThat(shown)
                        .containsExactly(
                                open.multiply(BigDecimal.valueOf(90)).divide(invoiced, 0, RoundingMode.HALF_UP));
            }
        }
    }

    private String currency(ClientId client) {
        return List.of("EUR", "USD", "CNY", "JPY").get(year.clients.indexOf(client));
    }

    private BigDecimal raw(String sql, ClientId client) {
        return year.money.as(
                year.money.finance,
                () -> jdbc.sql(sql)
                        .param("c", client.value())
                        .query(BigDecimal.class)
                        .single());
    }

    private BigDecimal on(ClientId client, JournalAccount account) {
        return sum(of(client, account), JournalLine::currencyAmount);
    }

    private List<JournalLine> of(ClientId client, JournalAccount account) {
        return lines.stream()
                .filter(line -> line.account() == account && line.clientId().equals(client.value()))
                .toList();
    }

    private static BigDecimal sum(
            List<JournalLine> lines, java.util.function.Function<JournalLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
