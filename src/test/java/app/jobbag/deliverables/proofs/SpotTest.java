package app.jobbag.deliverables.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Refused;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places on a page: whatever is typed lies on it or is refused, and comes back as it was typed. */
class SpotTest {
    private static final int TRIES = 5_000;

    @Test
    void whateverLiesOnThePageComesBackAsTyped() {
        Random random = new Random(47);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal left = percent(random, 10_000);
            BigDecimal top = percent(random, 10_000);
            BigDecimal width = percent(random, 10_000 - hundredths(left));
            BigDecimal height = percent(random, 10_000 - hundredths(top));
            Spot spot = Objects.requireNonNull(Spot.ofPercent(left, top, width, height));
            assertThat(Spot.percent(spot.x())).isEqualByComparingTo(left);
            assertThat(Spot.percent(spot.y())).isEqualByComparingTo(top);
            assertThat(Spot.percent(spot.w())).isEqualByComparingTo(width);
            assertThat(Spot.percent(spot.h())).isEqualByComparingTo(height);
        }
    }

    @Test
    void whateverIsTypedLiesOnThePageOrIsRefused() {
        Random random = new Random(48);
        for (int i = 0; i < TRIES; i++) {
            BigDecimal[] typed = random.ints(4, -2_000_000, 12_000_000)
                    .mapToObj(each -> BigDecimal.valueOf(each, 5))
                    .toArray(BigDecimal[]::new);
            try {
                Spot spot = Objects.requireNonNull(Spot.ofPercent(typed[0], typed[1], typed[2], typed[3]));
                assertThat(spot.x().add(spot.w())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
                assertThat(spot.y().add(spot.h())).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            } catch (Refused refused) {
                assertThat(refused.field()).isIn("left", "top", "width", "height");
            }
        }
    }

    @Test
    void isNoPlaceWhereNothingIsTyped() {
        assertThat(Spot.ofPercent(null, null, null, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({",5,,,left", "5,,,,top", ",,5,5,left", "-1,5,,,left", "5,101,,,top", "60,5,41,,width", "5,60,,41,height"
    })
    void saysAtWhichFieldItIsWrong(
            @Nullable BigDecimal left,
            @Nullable BigDecimal top,
            @Nullable BigDecimal width,
            @Nullable BigDecimal height,
            String field) {
        assertThatThrownBy(() -> Spot.ofPercent(left, top, width, height))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({"75,1:15", "1:15,1:15", "0:01:15,1:15", "1:00:00,1:00:00", "7,0:07", "59:59,59:59"})
    void readsAMomentAsItIsTyped(String typed, String shown) {
        assertThat(Moment.typed(typed))
                .hasValueSatisfying(moment -> assertThat(moment.text()).isEqualTo(shown));
    }

    @Test
    void everyMomentComesBackAsItIsShown() {
        for (int second = 0; second < 100 * 3600; second += 7) {
            assertThat(Moment.typed(new Moment(second).text())).contains(new Moment(second));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:60", "a", "1:2:3:4", "0:61:00", "-5", "1:", "123456"})
    void refusesWhatIsNoMoment(String typed) {
        assertThatThrownBy(() -> Moment.typed(typed)).isInstanceOf(Refused.class);
    }

    private static BigDecimal percent(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most + 1), 2);
    }

    private static int hundredths(BigDecimal percent) {
        return percent.movePointRight(2).intValueExact();
    }
}
