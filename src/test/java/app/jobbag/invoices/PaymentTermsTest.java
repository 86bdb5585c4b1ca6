package app.jobbag.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 45, 2027-01-07",
        "2026-01-15, 45, 2026-03-01",
        "2028-01-15, 45, 2028-02-29",
        "2027-01-31, 30, 2027-03-02",
        "2028-02-29, 45, 2028-04-14",
        "2026-12-31, 45, 2027-02-14",
        "2026-12-31, 0, 2026-12-31",
        "2026-03-31, 60, 2026-05-30"
    })
    void fallDueSoManyDaysAfterIssue(LocalDate issued, int days, LocalDate due) {
        assertThat(new PaymentTerms(days).dueOn(issued)).isEqualTo(due);
    }
}
