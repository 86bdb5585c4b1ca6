package app.jobbag.hospitality;

import app.jobbag.kernel.Money;
import java.util.List;

/**
 * What is planned.
 *
 * @param others guests without a record of their own, by name
 * @param reason why it may cost more than the limit; empty where it does not
 */
public record HospitalityDraft(Money budget, List<String> others, String reason) {
    public HospitalityDraft {
        others = List.copyOf(others);
    }
}
