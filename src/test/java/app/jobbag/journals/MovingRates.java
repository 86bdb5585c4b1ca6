package app.jobbag.journals;

import app.jobbag.collections.PaymentDraft;
import app.jobbag.invoices.MoneyFixture;
import app.jobbag.kernel.Money;
import app.jobbag.taxes.ExchangeRate;
import app.jobbag.taxes.ExchangeRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.Map;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;

/** Rates of exchange to the euro, another each day. */
class MovingRates {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Map<String, String> USUAL =
            Map.of("EUR", "1", "USD", "0.92", "CNY", "0.1283", "JPY", "0.00611");

    private final BeanFactory beans;
    private final MoneyFixture money;
    private final Random chance;

    MovingRates(BeanFactory beans, MoneyFixture money, Random chance) {
        this.beans = beans;
        this.money = money;
        this.chance = chance;
    }

    BigDecimal usual(Currency currency) {
        return new BigDecimal(USUAL.get(currency.getCurrencyCode()));
    }

    /** Another rate than that of the day before. */
    void move(String currency) {
        if (!currency.equals("EUR")) {
            BigDecimal moved =
                    new BigDecimal(USUAL.get(currency)).multiply(BigDecimal.valueOf(960 + chance.nextInt(80), 3));
            ExchangeRate rate = new ExchangeRate(Currency.getInstance(currency), EUR, money.today(), moved, "test");
            money.as(money.finance, () -> beans.getBean(ExchangeRates.class).enter(money.finance, rate));
        }
    }

    /** Of yuan in euros, of all else in yuan, at a rate of its own. */
    PaymentDraft.Came came(Money settled) {
        Currency other = settled.currency().getCurrencyCode().equals("CNY") ? EUR : Currency.getInstance("CNY");
        move("CNY");
        BigDecimal rate = usual(settled.currency()).divide(usual(other), MathContext.DECIMAL32);
        return new PaymentDraft.Came(settled.at(rate, other).amount(), other);
    }
}
