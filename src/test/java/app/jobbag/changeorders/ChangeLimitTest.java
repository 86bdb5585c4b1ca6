package app.jobbag.changeorders;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.kernel.Money;
import app.jobbag.workorders.Amendment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what on the client has to sign. */
class ChangeLimitTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ChangeLimit LIMIT = limit("500", "EUR", 2);

    @ParameterizedTest
    @CsvSource({
        "500, 2, false",
        "500.01, 0, true",
        "0, 3, true",
        "-900, -4, false",
        "-900, 3, true",
        "600, -9, true",
        "0, 0, false"
    })
    void moneyOrDaysAboveItNeedTheClient(String money, int days, boolean clientSigns) {
        assertThat(weigh(money, days).clientSigns()).isEqualTo(clientSigns);
    }

    /** Ten changes of 100 are one of 1,000. */
    @Test
    void whatWasAcceptedInsideBeforeCountsWithIt() {
        Amendment before = ChangeWords.amendment(Map.of(), "400", ChangeWords.DELIVERY.plusDays(2), false);
        assertThat(weigh("100", 0, before).clientSigns()).isFalse();
        assertThat(weigh("101", 0, before).clientSigns()).isTrue();
        assertThat(weigh("0", 1, before).clientSigns()).isTrue();
    }

    @Test
    void whatTheClientHasSignedIsAgreedAndCountsNoMore() {
        Amendment before = ChangeWords.amendment(Map.of(), "400", null, false);
        Amendment signed = ChangeWords.amendment(Map.of(), "9000", null, true);
        assertThat(weigh("500", 0, before, signed).clientSigns()).isFalse();
        assertThat(weigh("500", 0, signed, before).clientSigns()).isTrue();
    }

    @Test
    void takingOffMakesNoRoomForMore() {
        Amendment cheaper = ChangeWords.amendment(Map.of(), "-1000", null, false);
        assertThat(weigh("501", 0, cheaper).clientSigns()).isTrue();
    }

    @Test
    void theClientsOwnTakesThePlaceOfTheAgencys() {
        List<ChangeLimit> agency = List.of(LIMIT, limit("600", "USD", 1));
        assertThat(ChangeLimit.of(EUR, agency, null)).isEqualTo(LIMIT);
        assertThat(ChangeLimit.of(EUR, agency, limit("2000", "EUR", 9))).isEqualTo(limit("2000", "EUR", 9));
        assertThat(ChangeLimit.of(EUR, agency, limit("0", "EUR", 0))).isEqualTo(limit("0", "EUR", 0));
    }

    @Test
    void whatCannotBeComparedIsNotWithin() {
        assertThat(ChangeLimit.of(EUR, List.of(), null)).isEqualTo(limit("0", "EUR", 0));
        assertThat(ChangeLimit.of(EUR, List.of(limit("600", "USD", 1)), null)).isEqualTo(limit("0", "EUR", 0));
        assertThat(ChangeLimit.of(EUR, List.of(LIMIT), limit("600", "USD", 1))).isEqualTo(limit("0", "EUR", 0));
    }

    private static Weighing weigh(String money, int days, Amendment... before) {
        return Weighing.of(
                ChangeWords.order(before),
                LIMIT,
                new Effect(Money.of(money, "EUR"), days),
                (LocalDate from, LocalDate to) -> (int) ChronoUnit.DAYS.between(from, to));
    }

    private static ChangeLimit limit(String amount, String currency, int days) {
        return new ChangeLimit(Money.of(amount, currency), days);
    }
}
