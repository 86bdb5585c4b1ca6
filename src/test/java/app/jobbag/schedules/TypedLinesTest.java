package app.jobbag.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.jobbag.kernel.Refused;
import app.jobbag.schedules.network.LinkType;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type: lengths, dependencies, and what each state allows. */
class TypedLinesTest {
    @ParameterizedTest
    @CsvSource({
        "5, 2400, false, 5d",
        "5d, 2400, false, 5d",
        "4h, 240, false, 0.5d",
        "3h, 180, false, 3h",
        "2w, 4800, false, 10d",
        "3ed, 4320, true, 3ed",
        "1.5d, 720, false, 1.5d",
        "2天, 960, false, 2d",
        "0, 0, false, 0d"
    })
    void readsALength(String typed, long minutes, boolean elapsed, String said) {
        assertThat(Duration.typed(typed)).contains(new Duration(minutes, elapsed));
        assertThat(new Duration(minutes, elapsed)).hasToString(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "-1d", "five", "99999w", "1y"})
    void refusesWhatIsNoLength(String typed) {
        assertThat(Duration.typed(typed)).isEmpty();
    }

    @Test
    void readsDependencies() {
        assertThat(Dependency.typed("3; 4SS, 5FF-1d;6fs + 2ed"))
                .containsExactly(
                        Dependency.finishStart(3),
                        new Dependency(4, LinkType.START_START, 0, false),
                        new Dependency(5, LinkType.FINISH_FINISH, -480, false),
                        new Dependency(6, LinkType.FINISH_START, 2880, true));
        assertThat(Dependency.text(Dependency.typed("3;4CC;5FF-1d;6FC+2ed"))).isEqualTo("3; 4SS; 5FF-1d; 6FS+2ed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3XX", "3FS+", "3FS+2y", "12345"})
    void refusesWhatIsNoDependency(String typed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Dependency.typed(typed))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("links"));
    }

    @ParameterizedTest
    @EnumSource(ScheduleState.class)
    void eachStateAllowsItsVerbsAndNoOther(ScheduleState state) {
        EnumSet<ScheduleVerb> allowed = EnumSet.noneOf(ScheduleVerb.class);
        for (ScheduleVerb verb : ScheduleVerb.values()) {
            if (state.allows(verb)) {
                allowed.add(verb);
            }
        }
        EnumSet<ScheduleVerb> expected = switch (state) {
            case DRAFT -> EnumSet.of(ScheduleVerb.WRITE, ScheduleVerb.SEND);
            case IN_SIGNING -> EnumSet.of(ScheduleVerb.RECALL, ScheduleVerb.SIGN, ScheduleVerb.SEND_BACK);
            case SIGNED -> EnumSet.of(ScheduleVerb.REVISE);
        };
        assertThat(allowed).isEqualTo(expected);
    }
}
