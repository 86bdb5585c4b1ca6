package app.jobbag.taxes;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.JobbagTest;
import app.jobbag.invoices.MoneyFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The rate between two currencies: currencies and days that no other test asks for. */
@JobbagTest
class ExchangeRatesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 3, 14);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency DKK = Currency.getInstance("DKK");
    private static final Currency SEK = Currency.getInstance("SEK");

    @Autowired
    BeanFactory beans;

    @Autowired
    ExchangeRates rates;

    private MoneyFixture money;

    @BeforeEach
    void enter() {
        money = new MoneyFixture(beans);
        enter(DKK, DAY, "0.134");
        enter(SEK, DAY, "0.095");
    }

    @Test
    void isTheOneThatWasEntered() {
        assertThat(on(DKK, EUR, DAY))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.134"));
    }

    @Test
    void isReadTheOtherWayRound() {
        assertThat(on(EUR, DKK, DAY))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("7.462686567164"));
    }

    @Test
    void goesByACurrencyThatBothAreGivenIn() {
        assertThat(on(DKK, SEK, DAY))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("1.410526315789"));
    }

    @Test
    void isOfTheLastDaysAtMost() {
        assertThat(on(EUR, DKK, DAY.plusDays(ExchangeRates.DAYS_GOOD - 1))).isPresent();
        assertThat(on(EUR, DKK, DAY.plusDays(ExchangeRates.DAYS_GOOD))).isEmpty();
        assertThat(on(DKK, SEK, DAY.minusDays(1))).isEmpty();
    }

    private void enter(Currency currency, LocalDate day, String rate) {
        money.as(money.finance, () -> {
            rates.enter(money.finance, new ExchangeRate(currency, EUR, day, new BigDecimal(rate), "test"));
            return rate;
        });
    }

    private Optional<BigDecimal> on(Currency from, Currency to, LocalDate day) {
        return money.as(money.finance, () -> rates.on(from, to, day));
    }
}
