package app.jobbag.calls;

import static org.assertj.core.api.Assertions.assertThat;

import app.jobbag.calls.Reason.Pressure;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    void anOldPileHidesNothingThatIsDueOrWaits() {
        Spoken spoken = Spoken.of(Stream.concat(
                        LongStream.rangeClosed(70, 80).mapToObj(days -> a(Pressure.OVERDUE, days)),
                        Stream.of(a(Pressure.MONEY, 12), a(Pressure.WAITING, 9), a(Pressure.DUE, 0)))
                .toList());

        assertThat(spoken.reasons())
                .extracting(Reason::pressure)
                .containsExactly(
                        Pressure.DUE,
                        Pressure.WAITING,
                        Pressure.MONEY,
                        Pressure.OVERDUE,
                        Pressure.OVERDUE,
                        Pressure.OVERDUE);
        assertThat(spoken.reasons().get(3).days()).isEqualTo(70);
        assertThat(spoken.more()).isTrue();
    }

    @Test
    void whatWaitsLongestIsSaidFirst() {
        assertThat(Spoken.of(List.of(a(Pressure.WAITING, 1), a(Pressure.WAITING, 15)))
                        .reasons())
                .extracting(Reason::days)
                .containsExactly(15L, 1L);
    }

    @Test
    void aFewAreAllSaid() {
        List<Reason> few = List.of(a(Pressure.MONEY, 3), a(Pressure.MONEY, 4), a(Pressure.MONEY, 5));
        Spoken spoken = Spoken.of(few);
        assertThat(spoken.reasons()).containsExactlyInAnyOrderElementsOf(few);
        assertThat(spoken.more()).isFalse();
    }

    private static Reason a(Pressure pressure, long days) {
        return new Reason(
                "ACTION.overdue", "Step " + pressure + days, "/action-items/" + days, pressure, days, null, null);
    }
}
