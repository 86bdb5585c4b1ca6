package app.jobbag.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentTermsTest {
    @ParameterizedTest(name = "{0} from {1} is due {2}: {3}")
    @CsvSource({
        "'ISSUE 45 ', 2026-03-02, 2026-04-16, plain days",
        "'ISSUE 0 ', 2026-03-02, 2026-03-02, at once",
        "'ISSUE 45 ', 2024-01-31, 2024-03-16, over a leap day",
        "'ISSUE 45 ', 2023-01-31, 2023-03-17, over a February without one",
        "'ISSUE 30 ', 2026-07-02, 2026-08-01, a Saturday stays one",
        "'ISSUE_THEN_MONTH_END 45 ', 2026-03-02, 2026-04-30, days and then the month’s end",
        "'ISSUE_THEN_MONTH_END 45 ', 2026-12-20, 2027-02-28, over the year into February",
        "'ISSUE_THEN_MONTH_END 45 ', 2027-12-20, 2028-02-29, into a leap year’s February",
        "'ISSUE_THEN_MONTH_END 30 ', 2026-07-01, 2026-07-31, the 31st is a month’s end",
        "'ISSUE_THEN_MONTH_END 0 ', 2026-02-28, 2026-02-28, on the month’s end itself",
        "'MONTH_END 45 ', 2026-03-02, 2026-05-15, the month’s end and then days",
        "'MONTH_END 45 ', 2026-03-31, 2026-05-15, the same for all of a month",
        "'MONTH_END 30 ', 2024-01-15, 2024-03-01, over a leap February",
        "'MONTH_END 0 ', 2024-02-01, 2024-02-29, the end of a leap February",
        "'ISSUE 45 FRIDAY', 2026-03-02, 2026-04-17, on to the Friday",
        "'ISSUE 45 THURSDAY', 2026-03-02, 2026-04-16, a Thursday already",
        "'ISSUE 30 MONDAY', 2026-07-02, 2026-08-03, a Saturday moves to Monday",
        "'ISSUE 45 25', 2026-03-02, 2026-04-25, on to the 25th",
        "'ISSUE 45 10', 2026-03-02, 2026-05-10, the 10th has gone by",
        "'ISSUE 45 16', 2026-03-02, 2026-04-16, the 16th itself",
        "'ISSUE 30 31', 2026-03-20, 2026-04-30, no 31st in April",
        "'ISSUE 20 30', 2026-01-31, 2026-02-28, no 30th in February",
        "'ISSUE 20 30', 2024-01-31, 2024-02-29, nor in a leap one",
        "'MONTH_END 45 20', 2026-11-30, 2027-01-20, both, over the year"
    })
    void areOneDayOnce(String code, LocalDate issued, LocalDate due, String why) {
        PaymentTerms terms = PaymentTerms.read(code);

        assertThat(terms.dueOn(issued)).as(why).isEqualTo(due);
        assertThat(PaymentTerms.read(terms.code())).isEqualTo(terms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUE -1 ", "ISSUE 1 32", "ISSUE 1 0", "ISSUE 1 someday"})
    void refuseWhatIsNoRule(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentTerms.read(code));
    }
}
