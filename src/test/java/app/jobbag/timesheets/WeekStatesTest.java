package app.jobbag.timesheets;

import static app.jobbag.timesheets.WeekState.APPROVED;
import static app.jobbag.timesheets.WeekState.OPEN;
import static app.jobbag.timesheets.WeekState.RETURNED;
import static app.jobbag.timesheets.WeekState.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.jobbag.kernel.Ids;
import app.jobbag.kernel.Refused;
import app.jobbag.platform.calendar.IsoWeek;
import app.jobbag.staff.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of a week against everything that can be done to it. */
class WeekStatesTest {
    private static final Map<WeekState, Map<WeekVerb, WeekState>> LEADS = Map.of(
            OPEN, Map.of(WeekVerb.SUBMIT, SUBMITTED),
            RETURNED, Map.of(WeekVerb.SUBMIT, SUBMITTED),
            SUBMITTED, Map.of(WeekVerb.TAKE_BACK, OPEN, WeekVerb.RETURN, RETURNED, WeekVerb.APPROVE, APPROVED),
            APPROVED, Map.of(WeekVerb.REOPEN, RETURNED));

    private static final Map<WeekState, List<WeekVerb>> WAY = Map.of(
            OPEN, List.of(),
            SUBMITTED, List.of(WeekVerb.SUBMIT),
            RETURNED, List.of(WeekVerb.SUBMIT, WeekVerb.RETURN),
            APPROVED, List.of(WeekVerb.SUBMIT, WeekVerb.APPROVE));

    @ParameterizedTest
    @EnumSource(WeekState.class)
    void leadsFromEachStateWhereItShouldAndNowhereElse(WeekState state) {
        for (WeekVerb verb : WeekVerb.values()) {
            WeekSheet sheet = in(state);
            WeekState next = LEADS.getOrDefault(state, Map.of()).get(verb);
            if (next == null) {
                assertThatThrownBy(() -> take(sheet, verb)).isInstanceOf(Refused.class);
                assertThat(sheet.details().state()).isEqualTo(state);
            } else {
                take(sheet, verb);
                assertThat(sheet.details().state()).isEqualTo(next);
                assertThat(sheet.details().steps())
                        .last()
                        .extracting(WeekStep::verb)
                        .isEqualTo(verb);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WeekState.class)
    void fixesItsHoursWhileSomebodyElseHasTheWord(WeekState state) {
        assertThat(state.isFixed()).isEqualTo(state == SUBMITTED || state == APPROVED);
    }

    private static WeekSheet in(WeekState state) {
        WeekSheet sheet = new WeekSheet(new PersonId(Ids.next()), IsoWeek.valueOf("2026-W48"));
        WAY.getOrDefault(state, List.of()).forEach(verb -> take(sheet, verb));
        assertThat(sheet.details().state()).isEqualTo(state);
        return sheet;
    }

    private static void take(WeekSheet sheet, WeekVerb verb) {
        sheet.take(verb, new WeekSheet.Act(Ids.next(), "Ana Ruiz", Instant.parse("2026-11-27T17:00:00Z")), "Why not");
    }
}
