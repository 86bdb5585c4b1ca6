package app.jobbag.demo;

import app.jobbag.creditlimits.CreditLimits;
import app.jobbag.kernel.Money;
import app.jobbag.staff.SignedIn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Three clients with a credit limit: one above it, so that its next order waits for finance; one near it; one well within. */
@DemoPart
class CreditChapter {
    private final Stage stage;
    private final CreditLimits limits;

    CreditChapter(Stage stage, CreditLimits limits) {
        this.stage = stage;
        this.limits = limits;
    }

    void tell(Story story) {
        at(story, "LUMBRE", "0.92", "La aseguradora de crédito ha bajado la cobertura.");
        at(story, "SKYLARK", "1.12", "Cobertura de la aseguradora, revisión anual.");
        at(story, "VALDELUZ", "2.5", "");
    }

    /** @param share of what the client owes and has in work then */
    private void at(Story story, String code, String share, String note) {
        LocalDate yesterday = Calendar.before(story.calendar().today(), 1);
        SignedIn finance = story.cast().person("lucia");
        Company company = story.cast().company(code);
        story.diary()
                .at(
                        Calendar.at(yesterday, 18, 20),
                        () -> stage.does(finance, () -> {
                            Money used = limits.used(finance, company.id()).get();
                            BigDecimal limit = used.amount()
                                    .multiply(new BigDecimal(share))
                                    .setScale(-3, RoundingMode.HALF_UP);
                            limits.set(finance, company.id(), 0, new Money(limit, used.currency()), note);
                        }));
    }
}
