package app.jobbag.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import app.jobbag.purchasing.PurchaseLine;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was quoted is ordered, to the last unit of its currency. */
class OrderedPriceTest {
    private static final int MANY = 2000;

    @Test
    void anyPriceOfAnyQuantityIsOrderedAsItWasQuoted() {
        Random random = new Random(67);
        for (String code : List.of("EUR", "JPY", "CNY")) {
            Currency currency = Currency.getInstance(code);
            for (int i = 0; i < MANY; i++) {
                BigDecimal quantity = BigDecimal.valueOf(1 + random.nextInt(20_000), random.nextInt(4));
                Money net = new Money(BigDecimal.valueOf(random.nextInt(50_000_000), 2), currency);
                PurchaseLine line = new OrderedPrice(wanted(quantity), net).line(null, BigDecimal.TEN);
                assertThat(line.net(currency)).as("%s of %s", net, quantity).isEqualTo(net);
            }
        }
    }

    @Test
    void whereNoPriceOfOneComesToItTheQuantityStandsInWords() {
        PurchaseLine line = new OrderedPrice(wanted(new BigDecimal("30000")), Money.of("1000.01", "EUR"))
                .line(null, BigDecimal.TEN);
        assertThat(line.quantity()).isEqualByComparingTo("1");
        assertThat(line.what()).isEqualTo("Carteles (30000 piezas)");
    }

    private static WantedLine wanted(BigDecimal quantity) {
        return new WantedLine(null, "Carteles", "", quantity, "piezas");
    }
}
