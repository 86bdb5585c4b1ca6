package app.jobbag.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import app.jobbag.kernel.Worded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Worded("colours.")
    private enum Colour {
        RED,
        GREEN
    }

    private record Inner(String street, Money fee) {}

    private record Outer(Colour colour, Set<Colour> all, boolean open, Locale locale, Inner inner, LocalDate day) {}

    @Test
    void keepsWordsByTheirKeysSoThatEveryReaderGetsTheOwnLanguage() {
        assertThat(Changes.between(outer(Colour.RED, "Palma 1"), outer(Colour.GREEN, "Palma 1"))
                        .list())
                .containsExactly(
                        new Changes.Change("colour", "{colours.RED}", "{colours.GREEN}"),
                        new Changes.Change("all", "{colours.RED}", "{colours.GREEN}"),
                        new Changes.Change("open", "{ui.yes}", "{ui.no}"));
    }

    @Test
    void comparesARecordInsideFieldByField() {
        assertThat(Changes.between(outer(Colour.RED, "Palma 1"), outer(Colour.RED, "Palma 2"))
                        .list())
                .containsExactly(new Changes.Change("street", "Palma 1", "Palma 2"));
    }

    @Test
    void keepsMoneyDatesAndListsInAPlainForm() {
        assertThat(Changes.none()
                        .with("fee", null, Money.of("12.5", "EUR"))
                        .with("day", LocalDate.of(2026, 11, 25), null)
                        .with("names", List.of(), List.of("b", "a"))
                        .list())
                .containsExactly(
                        new Changes.Change("fee", null, "12.50 EUR"),
                        new Changes.Change("day", "2026-11-25", null),
                        new Changes.Change("names", "", "b, a"));
    }

    @Test
    void writesNumbersOutAndHoldsEqualOnesForTheSame() {
        assertThat(Changes.none()
                        .with("discount", BigDecimal.ZERO, new BigDecimal("1E+1"))
                        .with("rate", new BigDecimal("10"), new BigDecimal("10.00"))
                        .list())
                .containsExactly(new Changes.Change("discount", "0", "10"));
    }

    private static Outer outer(Colour colour, String street) {
        return new Outer(
                colour,
                Set.of(colour),
                colour == Colour.RED,
                Locale.forLanguageTag("zh-CN"),
                new Inner(street, Money.of("1", "EUR")),
                LocalDate.of(2026, 11, 25));
    }
}
