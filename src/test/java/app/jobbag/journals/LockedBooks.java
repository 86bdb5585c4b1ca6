package app.jobbag.journals;

import app.jobbag.TestDatabase;
import app.jobbag.clients.ClientId;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.periods.Period;
import app.jobbag.periods.PeriodId;
import app.jobbag.periods.Periods;
import app.jobbag.platform.SteerableClock;
import app.jobbag.staff.SignedIn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A client, a month, and its lock. On a database of its own: a lock holds for everybody. */
@SpringBootTest(properties = "jobbag.test.locks=true")
@AutoConfigureMockMvc
@Import(TestDatabase.class)
abstract class LockedBooks {
    @Autowired
    BeanFactory beans;

    @Autowired
    SteerableClock clock;

    @Autowired
    BookLocking locking;

    @Autowired
    Periods periods;

    @Autowired
    Chart chart;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    MoneyFixture money;
    ClientId client;
    SignedIn finance;
    Instant then;
    LocalDate day;
    YearMonth month;

    @BeforeEach
    final void aMonthThatIsOver() {
        money = new MoneyFixture(beans);
        client = money.aClient();
        finance = money.finance;
        then = clock.instant();
        day = money.today();
        month = YearMonth.from(day);
    }

    @AfterEach
    final void allOpen() {
        for (Optional<Period> last = latest(); last.isPresent(); last = latest()) {
            Period period = last.get();
            money.as(money.manager, () -> periods.reopen(money.manager, new PeriodId(period.id()), "The test is over"));
        }
    }

    final void lock() {
        clock.at(later(), () -> money.as(finance, () -> locking.lock(finance, month)));
    }

    final Instant later() {
        return then.plus(Duration.ofDays(40));
    }

    final Optional<Period> latest() {
        return money.as(finance, () -> periods.latest());
    }
}
