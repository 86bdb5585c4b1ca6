package app.jobbag.collections;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.InvoiceDetails;
import app.jobbag.invoices.InvoiceId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.platform.SteerableClock;
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

/** A random year of invoices, payments and reversals: the ageing at any day is what the documents say, added up slowly. */
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
    SteerableClock clock;

    @Autowired
    Clock now;

    private final Random chance = new Random(SEED);
    private final Deque<InvoiceId> drafts = new ArrayDeque<>();
    private final List<InvoiceId> invoices = new ArrayList<>();

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
        } else if (invoice.status().open()) {
            Money part = chance.nextBoolean()
                    ? invoice.open()
                    : invoice.open().split(2).get(0);
            PaymentDraft draft = new PaymentDraft(money.today(), part.amount(), "");
            money.as(money.finance, () -> collecting.receive(money.finance, invoice.id(), invoice.version(), draft));
        }
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
