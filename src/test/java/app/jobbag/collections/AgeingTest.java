package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.creditnotes.CreditFixture;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.Role;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A random year of invoices, payments, credits and reversals: ageing and DSO at any day are what the documents say, added up slowly. */
@JobbagTest
class AgeingTest {
    private static final long SEED = 4_711;
    private static final int EVENTS = 26;
    private static final int DRAFTS = 8;

    @Autowired
    BeanFactory beans;

    @Autowired
    Receivables receivables;

    @Autowired
    Collecting collecting;

    @Autowired
    Outlook outlook;

    @Autowired
    SteerableClock clock;

    @Autowired
    Clock now;

    private final Random chance = new Random(SEED);
    private final Deque<InvoiceId> drafts = new ArrayDeque<>();
    private final List<InvoiceId> invoices = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();

    private record Credit(InvoiceId invoice, LocalDate day, Money total) {}

    @Test
    void agreesWithTheDocumentsAtAnyDayOfARandomYear() {
        MoneyFixture money = new MoneyFixture(beans);
        ClientId client = money.aClient();
        for (int i = 0; i < DRAFTS; i++) {
            drafts.add(money.aDraft(client, String.valueOf(100 + chance.nextInt(900))));
        }
        Instant begin = now.instant();
        for (int i = 0; i < EVENTS; i++) {
            Instant at = begin.plus(Duration.ofDays(1 + i * 14L + chance.nextInt(13)));
            clock.at(at, () -> happen(money));
        }
        clock.at(begin.plus(Duration.ofDays(400)), () -> {
            for (int day = 0; day <= 400; day += 11) {
                LocalDate on = money.today().minusDays(400).plusDays(day);
                assertThat(shown(money, client, on)).as("%s", on).isEqualTo(slowly(money, on));
            }
        });
        for (int day = 5; day <= 400; day += 23) {
            clock.at(
                    begin.plus(Duration.ofDays(day)),
                    () -> assertThat(dso(money, client)).isEqualTo(dsoSlowly(money)));
        }
    }

    private void happen(MoneyFixture money) {
        boolean issue = invoices.isEmpty() || chance.nextInt(3) == 0;
        if (issue && !drafts.isEmpty()) {
            InvoiceId next = drafts.remove();
            money.issue(next);
            invoices.add(next);
            return;
        }
        InvoiceDetails invoice = money.details(invoices.get(chance.nextInt(invoices.size())));
        List<PaymentDetails> paid = money.as(money.finance, () -> collecting.of(invoice.id()));
        if (chance.nextInt(4) == 0 && paid.stream().anyMatch(PaymentDetails::byHand)) {
            PaymentId first = paid.stream()
                    .filter(PaymentDetails::byHand)
                    .findFirst()
                    .orElseThrow()
                    .id();
            money.as(money.finance, () -> collecting.takeBack(money.finance, first, "Bounced"));
        } else if (invoice.status().open() && chance.nextInt(5) == 0) {
            credit(money, invoice.id());
        } else if (invoice.status().open()) {
            Money part = chance.nextBoolean()
                    ? invoice.open()
                    : invoice.open().split(2).get(0);
            PaymentDraft draft = new PaymentDraft(money.today(), part.amount(), "");
            money.as(money.finance, () -> collecting.receive(money.finance, invoice.id(), invoice.version(), draft));
        }
    }

    private void credit(MoneyFixture money, InvoiceId id) {
        Money before = money.details(id).credited();
        new CreditFixture(beans, money).amount(id, 0, "7.31");
        credits.add(new Credit(id, money.today(), money.details(id).credited().minus(before)));
    }

    /** As an account executive reads it who sees this client alone; empty before anything moved. */
    private List<BigDecimal> dso(MoneyFixture money, ClientId client) {
        SignedIn ae = money.orders.onTeamOf(client, Role.AE);
        return money.as(ae, () -> outlook.report()).dso().stream()
                .filter(each -> each.days() != null)
                .map(Outlook.Dso::days)
                .toList();
    }

    private List<BigDecimal> dsoSlowly(MoneyFixture money) {
        LocalDate today = money.today();
        BigDecimal open = Money.sum(zero().currency(), slowly(money, today)).amount();
        BigDecimal invoiced = BigDecimal.ZERO;
        for (InvoiceId id : invoices) {
            InvoiceDetails invoice = money.details(id);
            LocalDate issued = invoice.content().issuedOn();
            if (!issued.isAfter(today) && issued.isAfter(today.minusDays(90))) {
                invoiced = invoiced.add(invoice.total().amount());
            }
        }
        for (Credit credit : credits) {
            if (!credit.day().isAfter(today) && credit.day().isAfter(today.minusDays(90))) {
                invoiced = invoiced.subtract(credit.total().amount());
            }
        }
        return open.signum() == 0 || invoiced.signum() <= 0
                ? List.of()
                : List.of(open.multiply(BigDecimal.valueOf(90)).divide(invoiced, 0, RoundingMode.HALF_UP));
    }

    private List<Money> shown(MoneyFixture money, ClientId client, LocalDate day) {
        return money.as(money.finance, () -> receivables.sheet(day, AgeingBy.CLIENT)).clients().stream()
                .filter(each -> client.equals(each.client()))
                .findFirst()
                .map(each -> each.open().buckets())
                .orElseGet(() -> List.of(zero(), zero(), zero(), zero(), zero()));
    }

    /** Document by document. */
    private List<Money> slowly(MoneyFixture money, LocalDate day) {
        List<Money> buckets = new ArrayList<>(List.of(zero(), zero(), zero(), zero(), zero()));
        for (InvoiceId id : invoices) {
            InvoiceDetails invoice = money.details(id);
            if (!invoice.content().issuedOn().isAfter(day)) {
                Money open = invoice.total();
                for (PaymentDetails paid : money.as(money.finance, () -> collecting.of(id))) {
                    open = paid.receivedOn().isAfter(day) ? open : open.minus(paid.amount());
                }
                for (Credit credit : credits) {
                    boolean counts =
                            credit.invoice().equals(id) && !credit.day().isAfter(day);
                    open = counts ? open.minus(credit.total()) : open;
                }
                LocalDate due = Objects.requireNonNull(invoice.content().dueOn());
                long late = ChronoUnit.DAYS.between(due, day);
                int bucket = late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
                buckets.set(bucket, buckets.get(bucket).plus(open));
            }
        }
        return buckets;
    }

    private static Money zero() {
        return Money.of("0", "EUR");
    }
}
